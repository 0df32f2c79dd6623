# Operands of comparisons and chains, from left to right.
def s(n, v):
    print(n, end=" ")
    return v
print(s("a", 1) < s("b", 2) < s("c", 3))
print(s("a", 3) < s("b", 2) < s("c", 3))
print(s("a", 1) in s("b", [1, 2]), s("a", 1) not in s("b", (1, 2)))
print(s("a", 1) in map(s, s("m", ["q", "r"]), s("n", [3, 1])))
print(s("a", "x") in s("b", "xyz") in s("c", ["xyz"]))
print(s("a", None) is s("b", None), s("a", 1) is None)
print(s("a", "1") == s("b", 1), s("a", [1]) != s("b", "q"))
