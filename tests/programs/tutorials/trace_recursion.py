def trace(fn):
    indent = 0

    def wrapped(n):
        nonlocal indent
        print("  " * indent + f"-> {fn.__name__}({n})")
        indent += 1
        result = fn(n)
        indent -= 1
        print("  " * indent + f"<- {result}")
        return result

    return wrapped


@trace
def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)


print(fact(3))
