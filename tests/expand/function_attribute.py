def make_step():
    def step():
        step.calls += 1
        return step.calls
    step.calls = 0
    return step
