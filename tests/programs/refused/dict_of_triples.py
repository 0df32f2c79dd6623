def table(names):
    return dict((name, len(name), 0) for name in names)

print(table([]))
print(dict([1, 2]))
