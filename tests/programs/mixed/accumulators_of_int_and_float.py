def average(numbers):
    total = 0
    for n in numbers:
        total += n
    return total / len(numbers)

print(average([1, 2, 3]), average([1.5, 2.5]))

def make_accumulator():
    total = 0
    def add(x):
        nonlocal total
        total += x
        return total
    return add

acc = make_accumulator()
print(acc(1), acc(2.5), acc(3))

values = [1, 2.5, 3]
print(values, sum(values), max(values), min(values), sorted(values))
for v in values:
    print(v * 2, v / 2, v // 2, v % 2, -v, v ** 2, abs(v), round(v), v > 2, v == 1)
print(max(1, 2.5), min(1, 2.5), sum([1, 2.5]))
print(f"{values[1]:.2f} {values[0]:>5} {values[1]!r}", "%d %.1f" % (values[0], values[1]), str(values[0]))

def summation(n, term):
    total, k = 0, 1
    while k <= n:
        total, k = total + term(k), k + 1
    return total

print(summation(3, lambda x: x * x), summation(3, lambda x: 1 / x))

def area(shape, size):
    if shape == "circle":
        return 3.14 * size * size
    return size * size
print(area("circle", 2), area("square", 2))

balance = 100
def pay(amount):
    global balance
    balance -= amount
    return balance
print(pay(10), pay(0.5), balance)
prices = {"tea": 2, "cake": 3.5}
print(prices, sum(prices.values()), prices["tea"] + 1)
x = 0 if values else 1.5
print(x, int(values[1]), float(values[0]))
import math
print(math.sqrt(values[0]), math.floor(values[1]))
def running(f, xs):
    best = 0
    for x in xs:
        if f(x) > best:
            best = f(x)
    return best
print(running(lambda v: v * 1.5, [1, 2]), running(lambda v: v, [3]))
