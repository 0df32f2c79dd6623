from functools import lru_cache, cache, partial
import functools

@lru_cache(maxsize=None)
def fib(n):
    if n < 2:
        return n
    return fib(n-1) + fib(n-2)

print([fib(i) for i in range(10)])
print(fib(80))

@cache
def fact(n):
    return n * fact(n - 1) if n else 1
print(fact(10))

@functools.lru_cache
def slow(x, y):
    print("slow", x, y)
    return x + y
print(slow(1, 2), slow(1, 2), slow(2, 1))

@lru_cache(maxsize=2)
def sq(n):
    print("computing", n)
    return n * n
print(sq(1), sq(2), sq(1), sq(3), sq(1), sq(2))
print(sq.__name__)

@cache
def hello():
    print("once")
    return "hello"
print(hello(), hello())

def power(base, exp):
    return base ** exp
square = partial(power, exp=2)
two_to = functools.partial(power, 2)
print(square(7), two_to(5), square(base=3))

def greet(greeting, name, punct="!"):
    return f"{greeting}, {name}{punct}"
hi = partial(greet, "Hi")
print(hi("Bob"), hi("Al", punct="?"), hi("X", "."))
print(partial(hi, "Bob")())
print(list(map(partial(power, 3), [1, 2, 3])))
big = partial(max, 5)
print(big(3), big(9))
say = partial(print, "LOG:")
say("x", 1)
