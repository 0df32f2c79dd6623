def retry(times):
    def decorator(func):
        def wrapper(*args):
            for attempt in range(1, times + 1):
                ok = func(*args)
                print(f"attempt {attempt}: {'ok' if ok else 'failed'}")
                if ok:
                    return True
            return False
        return wrapper
    return decorator


def flaky(succeed_on):
    calls = 0

    def run():
        nonlocal calls
        calls += 1
        return calls >= succeed_on

    return run


@retry(times=3)
def job(f):
    return f()


print(job(flaky(2)))
print(job(flaky(5)))
