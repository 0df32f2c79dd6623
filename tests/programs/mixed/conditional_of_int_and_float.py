f = lambda i: 0 if i == 0 else -1 / i
print(f(2))
def each(f, xs):
    return [f(x) for x in xs]
print(each(lambda i: 0 if i == 0 else -1 / i, [1, 2, 0]))
print(max([3, 4], key=lambda i: 0 if i == 0 else -1 / i))
print(list(map(lambda i: 0 if i == 0 else -1 / i, [0, 2])))
nums = [3, -2, 0]
nums.sort(key=lambda i: 0 if i == 0 else -1 / i)
print(nums)
def f(i):
    if i == 0:
        return 0
    return -1 / i
print(f(2), f(0))
g = lambda x: x if x > 1 else x / 2
print(g(2), g(1))
a = {"x": 1, "y": 2.5}
print(a)
def f(x):
    return {"whole": x, "half": x / 2}
print(f(2), f(3.0))
def g(x):
    return {"one": 1, "half": x / 2}
print(g(2))
print([1 if n else 2.5 for n in [0, 1]])
def h(n, x):
    return (1 if n else x / 2) + 1
print(h(0, 1), h(1, 1), h(0, 1.5))
k = lambda x, y: x if x > y else y
print(k(1, 2), k(1.5, 0.5))
print(list(map(lambda x: x / 2 if x % 2 else "even", [1, 2, 3])))
