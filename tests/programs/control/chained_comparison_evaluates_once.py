def make_probe():
    calls = 0
    def probe(value):
        nonlocal calls
        calls += 1
        print("probe", calls, value)
        return value
    return probe

probe = make_probe()
print(1 < probe(2) < 3)
print(5 < probe(2) < probe(100))
