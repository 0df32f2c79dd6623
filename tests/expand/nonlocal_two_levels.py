def make(start: int):
    total = start

    def step(by: int):
        def apply():
            nonlocal total
            total += by
            return total
        return apply

    return step
