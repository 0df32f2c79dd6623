def scale(values, scale=2):
    return [v * scale for v in values]


def apply(apply, *rest):
    return [apply(n) for n in rest]


def count(*count):
    return len(count)


def merge(**merge):
    return sorted(merge.items())


def tag(name, tag="b"):
    return f"<{tag}>{name}</{tag}>"


tools = [scale]
tags = {"plain": tag, "i": lambda name: tag(name, tag="i")}
print(tools[0]([1, 2]), scale([3], 5), scale(scale=1, values=[4]))
print([f("x") for f in tags.values()], list(map(tag, "ab")))
runner = apply
print(runner(lambda n: n + 1, 1, 2), count(1, 2), merge(a=1, b=2))
counters = [count]
print(counters[0](1, 2, 3))


def options(**given):
    return given


makers = [options]
print(makers[0](options=1, given=2))
