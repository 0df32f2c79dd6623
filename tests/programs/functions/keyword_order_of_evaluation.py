def note(tag, value):
    print("evaluating", tag)
    return value

def combine(a, b, c=0):
    return a * 100 + b * 10 + c

print(combine(c=note("c", 3), a=note("a", 1), b=note("b", 2)))
print(combine(note("first", 4), b=note("second", 5)))
