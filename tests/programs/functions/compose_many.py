def pipeline(functions):
    def run(value):
        for f in functions:
            value = f(value)
        return value
    return run

steps = pipeline([lambda x: x + 1, lambda x: x * 10, lambda x: x - 3])
print(steps(1), steps(2))
