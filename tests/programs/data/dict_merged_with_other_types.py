# `{**a, …}` takes the entries of a mapping, whatever their types are.
def with_flag(options, flag):
    return {**options, "flag": flag}


print(with_flag({"a": 1}, 2))
print(with_flag({"a": "x"}, 3))
print({**{1: 2.5}, 2: 3}, {**{"k": [1]}, **{"l": (1,)}})
mixed = [{"a": 1}, 5]
print({**mixed[0], "b": 2})
copy = {**mixed[0]}
copy["z"] = 1
print(mixed, copy)


def make():
    text = "it's"

    def put(k, left):
        nonlocal text
        text += text
        return {**k, 1: abs(left) % 2}

    return put


print(make()({1: 10, 2: 3}, 1))
print(make()({"zz": "xyz"}, 2))


def defaults(**given):
    return {**{"size": 1, "name": "x"}, **given}


print(defaults(size=2), defaults(name="y"), defaults(z=[1]))
print([None] + [1, 2], [1] + [None], (lambda: [3, None])() + [-3] * 0)
