# Functions that call others which capture: texts, containers, cells, functions, None.
def journal(title, start=None):
    entries = []
    seen = {}
    count = 0
    last = start
    separator = ", "

    def note(text, *more, mark="-"):
        nonlocal count, last
        count += 1
        last = text
        for extra in more:
            note(extra, mark=mark)
        entries.append(f"{mark}{text}")
        seen[text] = seen.get(text, 0) + 1
        return len(entries)

    def page(width):
        return f"{title:>{width}}: " + separator.join(entries) + ending()

    def ending():
        if last is None:
            return "."
        return f" ({count}, last {last!r})."

    def twice(text):
        note(text)
        return note(text, text, mark="=")

    def longest():
        found = title
        for entry in entries:
            if len(entry) > len(found):
                found = entry
                if len(entries) < 12:
                    note(found[0])
        return found + page(3)

    def uses(words):
        return [(word, seen[word]) for word in words if word in seen]

    return note, twice, longest, uses, lambda: page(len(title) + 2)


note, twice, longest, uses, show = journal("log")
print(show())
print(note("one"), twice("two"))
print(longest())
print(uses(["one", "two", "three", "-"]))
print(show())


# The same function called, kept and passed on.
def pipeline(steps, name):
    history = []

    def apply(value, index=0):
        history.append(value)
        if index == len(steps):
            return value
        step = steps[index]
        return apply(step(value), index + 1)

    def report(value):
        return f"{name}({value}) = {apply(value)} after {history}"

    def keep():
        run = apply
        return [run(value) for value in range(3)]

    def each(values):
        return list(map(apply, values))

    return report, keep, each


report, keep, each = pipeline([lambda n: n + 1, lambda n: n * 10, abs], "steps")
print(report(4))
print(keep(), each([-3, 0]))
print(report(-9))


# Recursion through each other and through what they make, over a text and a list.
def walker(indent: str, skip):
    lines = []

    def walk(tree, depth=0):
        name, children = tree
        if name in skip:
            return len(lines)
        lines.append(indent * depth + name)
        return down(children, depth)

    def down(children, depth):
        def next_one(index):
            if index < len(children):
                lines.append(indent * (depth + 1) + children[index])
                return next_one(index + 1)
            return len(lines)

        return next_one(0)

    def text():
        return "\n".join(lines)

    return walk, text


walk, text = walker("  ", ["secret"])
print(walk(("root", ["left", "right"])), walk(("secret", [])), walk(("other", []), 1))
print(text())


# What a lender changes while the borrower goes through it.
def ring(first):
    members = [first]

    def visit(action):
        visited = []
        for member in members:
            visited.append(member)
            action(member)
        return visited

    def grow(limit):
        def add(member):
            if len(members) < limit:
                members.append(member + member)
        return visit(add), members

    return grow


grow = ring("a")
print(grow(4))
print(grow(6)[0])


# A generic one, and the function that reads before the variable is bound.
def chooser(default):
    def pick(values, wanted):
        return default if wanted < 0 else values[wanted]

    def both(values):
        return pick(values, -1), pick(values, 0), later()

    def later():
        return suffix

    suffix = "!"
    return both


print(chooser("none")(["x"]), chooser(0.5)([2.5]))
