def compose(*functions):
    def composed(x):
        for f in reversed(functions):
            x = f(x)
        return x
    return composed

def inc(x):
    return x + 1

def dbl(x):
    return x * 2

print(compose(inc, dbl)(5))
print(compose(inc, dbl, lambda x: x - 3)(5))

def pipeline(*funcs):
    def run(value):
        result = value
        for func in funcs:
            result = func(result)
        return result
    return run

p = pipeline(str.strip, str.upper, lambda s: s + "!")
print(p("  hey "))

def average(*numbers):
    if not numbers:
        return 0.0
    return sum(numbers) / len(numbers)

print(average(1, 2, 3), average())
