def make_clock():
    t = 0

    def tick(dt=1):
        nonlocal t
        t += dt
        return t

    def now():
        return t

    return tick, now


tick, now = make_clock()


def timed(func):
    def wrapper(*args, **kwargs):
        start = now()
        result = func(*args, **kwargs)
        elapsed = now() - start
        print(f"{func.__name__} took {elapsed} ticks")
        return result
    return wrapper


@timed
def work(n):
    for _ in range(n):
        tick()
    return n * n


@timed
def nap():
    tick(dt=10)


print(work(3))
nap()
