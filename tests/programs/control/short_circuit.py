def check(label, result):
    print(label, end=" ")
    return result

print(check("a", False) and check("b", True))
print(check("a", True) or check("b", True))
print(check("a", False) or check("b", False) or check("c", True))
print(check("a", True) and not check("b", False))
