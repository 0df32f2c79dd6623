# What a call leaves out makes two operations the same that are not for other calls.
def outline(indent):
    lines = []

    def put(name, depth=0):
        lines.append(indent * depth + name)
        return below(name, depth)

    def below(name, depth):
        lines.append(indent * (depth + 1) + name)
        return len(lines)

    def text():
        return "\n".join(lines)

    return put, text


put, text = outline("  ")
print(put("root"), put("leaf", 2), put("other", depth=1))
print(text())


def scaled(unit):
    def at(step, start=1, factor=0.5):
        return unit * start, unit * (start * 1), unit * (start * factor), unit * (factor / start), step * unit
    return at


print(scaled(3)(2), scaled(1.5)(2, 2), scaled(2)(True, factor=4))
