def choose(op, n):
    def add(x):
        return x + n
    def sub(x):
        return x - n
    if op == "+":
        return add
    else:
        return sub

print(choose("+", 3)(10), choose("-", 3)(10))
f = choose("+", 1)
f = choose("-", 1)
print(f(5))
