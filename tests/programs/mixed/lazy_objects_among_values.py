def pick(a, b):
    return len(a) if b > 2 else b


state = {"k0": len([16, 8]), "k1": list(map(lambda base: -4, ["7", "-"]))}
for key, value in state.items():
    print(key, value)
print(pick(1.5, 1), pick("abc", 3))
print(list(zip([1, 2], map(lambda x: x + 1, [3, 4]))), sum(x for x in [1, 2]))


def counter(step=18 % 8):
    total = step

    def add():
        nonlocal total, step
        total += step - step
        step %= 7
        return total

    return {"add": add}


print(counter("k".count("-"))["add"](), counter()["add"]())
