from functools import cache


def logged(prefix):
    def decorator(func):
        calls = 0

        def wrapper(n: int) -> int:
            nonlocal calls
            calls += 1
            print(f"{prefix} {func.__name__}({n}), call {calls}")
            return func(n)

        return wrapper

    return decorator


def decorated():
    @logged("->")
    def square(n: int) -> int:
        return n * n

    @cache
    def fib(n: int) -> int:
        return n if n < 2 else fib(n - 1) + fib(n - 2)

    print(square(3), square(4), fib(50))
    return square


def report(words: list[str]):
    lengths = {word: len(word) for word in words}
    for word, length in lengths.items():
        print(f"{word!r:>8}|{length:03d}|{length / 2:.2f}", end=";")
    print()
    print(sorted(lengths, key=lambda word: -lengths[word]), {1, 2, 3}, sep=" / ")
    print(", ".join(word.upper() for word in words), "%s-%d" % ("a", 1), "{:>4}".format(7))
    return lengths


def shown(first, second):
    print("shown:", first, second, sep="; ")
