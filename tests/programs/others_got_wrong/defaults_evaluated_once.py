def make_default(n):
    print("evaluating", n)
    return n * 10

factor = 1

def scaled(x, by=make_default(factor)):
    return x * by

factor = 2
print("defined")
print(scaled(1), scaled(2), scaled(3, 1))
