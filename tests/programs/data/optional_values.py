def make_cache():
    last = None

    def remember(x):
        nonlocal last
        previous = last
        last = x
        return previous

    return remember

remember = make_cache()
print(remember(1), remember(2), remember(3))
values = [None, 5, None]
print(values, [v for v in values if v is not None])
