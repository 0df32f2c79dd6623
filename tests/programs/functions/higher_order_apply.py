def apply_twice(f, x):
    return f(f(x))

def add_three(n):
    return n + 3

print(apply_twice(add_three, 1))
print(apply_twice(lambda s: s + "!", "hey"))
print(apply_twice(lambda x: x * 0.5, 8.0))
