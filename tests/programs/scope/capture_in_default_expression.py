def outer(base):
    step = base * 2
    def inner(x, by=step + 1, label=f"<{base}>"):
        return label, x + by + step
    step = 1000
    return inner

print(outer(1)(0), outer(2)(1, 1), outer(3)(0, label="L"))
