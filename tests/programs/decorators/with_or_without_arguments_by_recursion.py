# Without the function, a decorator that calls the outer function again; in a function, and tested by its truth.
def main():
    def logged(func=None, *, level="INFO"):
        if not func:
            def decorator(f):
                return logged(f, level=level)

            return decorator

        def wrapper(*args):
            print(f"[{level}] {func.__name__}{args}")
            return func(*args)

        return wrapper

    @logged
    def plus_one(a):
        return a + 1

    @logged(level="DEBUG")
    def times(a, b):
        return a * b

    print(plus_one(1), times(2, 3))
    print(logged.__name__, logged(plus_one).__qualname__)


main()
