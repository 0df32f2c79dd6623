def compose(*functions):
    def run(value):
        for f in functions:
            value = f(value)
        return value
    return run

print(compose(lambda x: x + 1, lambda x: x * 2)(5), compose(str.strip, str.upper)(" hi "))
