# What `last` can be is known only from what `clock` gives.
def throttle(interval, clock):
    def decorator(func):
        last = None
        skipped = 0

        def wrapper(*args):
            nonlocal last, skipped
            now = clock()
            if last is None or now - last >= interval:
                last = now
                print(f"[{now}] {func(*args)}, {skipped} skipped")
                skipped = 0
            else:
                skipped += 1
        return wrapper
    return decorator


def make_clock(step):
    now = 0 * step

    def tick():
        nonlocal now
        now += step
        return now
    return tick


@throttle(3, make_clock(1))
def ping(name, times):
    return name * times


for times in range(1, 8):
    ping("ab", times)

often = throttle(0.5, make_clock(0.25))(lambda: "now")
for _ in range(4):
    often()


def remembering(source):
    def wrap(func):
        last = None

        def call(n):
            nonlocal last
            last = source()
            return func(n)
        return call
    return wrap


print(remembering(lambda: "s")(lambda n: n + 1)(1))
