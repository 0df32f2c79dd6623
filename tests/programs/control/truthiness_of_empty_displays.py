def truth(x):
    return "yes" if x else "no"

print(truth([]), truth({}), bool([]), not [])
print([], {}, len([]), len({}), list(), dict())
