def shout(x):
    if isinstance(x, str):
        return x.upper()
    return str(x)

print(shout("a"))
print(shout(2))
