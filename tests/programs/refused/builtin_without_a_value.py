def get():
    return str.format
print(get() is None)
table = {"format": str.format, "n": 1}
both = [str.format, str.join]
print([f("a", "b") for f in both])
