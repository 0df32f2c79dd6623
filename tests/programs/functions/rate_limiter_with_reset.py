def rate_limiter(max_calls):
    calls = 0

    def limit():
        nonlocal calls
        if calls >= max_calls:
            return False
        calls += 1
        return True

    def reset():
        nonlocal calls
        calls = 0

    return limit, reset

limit, reset = rate_limiter(2)
print(limit(), limit(), limit())
reset()
print(limit())
