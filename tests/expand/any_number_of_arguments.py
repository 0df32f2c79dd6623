def total(*numbers):
    result = 0
    for n in numbers:
        result += n
    return result

def describe(**facts):
    return ", ".join(f"{name}: {value}" for name, value in facts.items())

def use():
    return total(1, 2, 3), describe(name="Ann", age=30)
