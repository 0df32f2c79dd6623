def get():
    return map
print(get() is None)
table = {"z": zip, "n": 1}
both = [enumerate, zip]
print([list(f([1])) for f in both])
