def make():
    value = 1

    def update(change):
        nonlocal value
        value = change(value)
        return value

    def double():
        return update(lambda v: v * 2)

    def nested():
        return update(lambda v: v + double())

    return update, double, nested

update, double, nested = make()
print(double(), double())
print(nested())
print(update(lambda v: v - 1))
