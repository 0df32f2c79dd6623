# What a called lambda gives is None or a number, and goes where both have been.
def tick():
    factor = None
    def step():
        nonlocal factor
        factor = (lambda t: 12 if t else None)(0)
        reset = lambda: factor if factor is not None else 100
        return reset()
    return step

print(tick()())
