def make_random(seed):
    state = seed

    def rand(limit=100):
        nonlocal state
        state = (1103515245 * state + 12345) % 2 ** 31
        return state % limit

    return rand


r = make_random(42)
print([r() for _ in range(5)])
print([r(6) + 1 for _ in range(5)])
same = make_random(42)
print(same() == make_random(42)())
