def make_sieve(limit):
    composite = [False] * (limit + 1)

    def cross_out(step):
        for n in range(step * step, limit + 1, step):
            composite[n] = True

    for n in range(2, limit + 1):
        if not composite[n]:
            cross_out(n)
    return lambda n: n >= 2 and not composite[n]

is_prime = make_sieve(50)
print([n for n in range(50) if is_prime(n)])
