def factorial(self, n):
    return 1 if n == 0 else n * self(self, n - 1)

print(factorial(factorial, 5))

fix = lambda f: (lambda x: x(x))(lambda x: f(lambda n: x(x)(n)))
print(fix(lambda again: lambda n: 1 if n == 0 else n * again(n - 1))(5))
def make():
    count = 0
    def walk(me, depth):
        nonlocal count
        count += 1
        if depth == 0:
            return count
        return me(me, depth - 1) + me(me, depth - 1)
    return walk
w = make()
print(w(w, 3))
