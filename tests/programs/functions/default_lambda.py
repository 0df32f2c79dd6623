def make(f=lambda x: x * 2):
    def apply(x):
        return f(x)
    return apply

print(make()(4))
