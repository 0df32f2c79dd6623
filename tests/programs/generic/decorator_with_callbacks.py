"""A decorator with optional callbacks."""
def retry(times=3, on_fail=None, wait=None):
    def deco(f):
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                result = f(*args, **kwargs)
                if result is not None:
                    return result
                if on_fail:
                    on_fail(attempt)
                if wait is not None:
                    wait(attempt)
            return None
        return wrapper
    return deco


n = 0


@retry()
def flaky(x):
    global n
    n += 1
    if n < 2:
        return None
    return x * 2


@retry(times=2, on_fail=lambda a: print("attempt", a))
def never(s):
    if s == "ok":
        return s
    return None


print(flaky(4), never("no"), never("ok"))
