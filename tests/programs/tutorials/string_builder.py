def string_builder(sep=""):
    parts = []

    def append(s):
        parts.append(str(s))
        return None

    def build():
        return sep.join(parts)

    def clear():
        parts.clear()

    return append, build, clear


append, build, clear = string_builder(", ")
append(1)
append("two")
append(3.0)
append(None)
append(True)
print(build())
clear()
print(repr(build()))
