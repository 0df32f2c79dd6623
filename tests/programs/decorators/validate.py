def require(check, message):
    def decorator(func):
        def wrapper(value):
            if not check(value):
                return message
            return func(value)
        return wrapper
    return decorator

@require(lambda n: n > 0, "must be positive")
def describe(n):
    return f"{n} is fine"

print(describe(5))
print(describe(-5))
