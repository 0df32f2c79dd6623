# Arguments of builtins and methods, by position and by name in any order.
def s(n, v):
    print(n, end=" ")
    return v
print(sorted(s("xs", [3, 1, 2]), reverse=s("r", True), key=s("k", lambda x: -x)))
print(sorted(s("xs", [3, 1, 2]), key=s("k", lambda x: -x), reverse=s("r", True)))
print(max(s("a", 1), s("b", 2), key=s("k", lambda x: -x)))
print(min(s("xs", [1, 2]), default=s("d", 5), key=s("k", lambda x: -x)))
print(min(s("xs", [1, 2]), key=s("k", lambda x: -x), default=s("d", 5)))
print(sum(s("xs", [1, 2]), start=s("st", 10)), sum(s("xs", [1, 2]), s("st", 10)))
print(list(enumerate(s("xs", "ab"), start=s("st", 1))))
print(pow(s("a", 2), s("b", 3)), round(s("c", 2.5)), round(ndigits=s("n", 1), number=s("c", 2.55)))
print(s("t", "a,b,c").split(maxsplit=s("m", 1), sep=s("sep", ",")))
print(s("t", "a,b,c").split(s("sep", ","), s("m", 1)))
print(s("t", "{} {x} {y}").format(s("a", 1), y=s("y", 2), x=s("x", 3)))
print(list(map(s("f", lambda a, b: a + b), s("x", [1, 2]), s("y", [3, 4]))))
print(list(zip(s("x", [1, 2]), s("y", [3, 4]))), list(range(s("a", 1), s("b", 3))))
print(int(s("t", "11"), base=s("b", 2)), str(s("o", 1)), dict(b=s("b", 1), a=s("a", 2)))
xs = [3, 1]
s("xs", xs).sort(reverse=s("r", True), key=s("k", lambda x: x))
print(xs, s("xs", xs).insert(s("i", 0), s("v", 9)), xs)
print(s("d", {1: 2}).get(s("k", 3), s("def", 4)))
