print(int("12") + int(3.7) + int(True), float("1.5") + float(2), str(1) + str(2.0) + str(None) + str(True))
print(bool(0), bool("x"), bool([0]), list("ab"), tuple([1, 2]), list(range(3)), dict([("a", 1)]))
print(repr("a'b"), repr(1.0), str([1]), sorted(set([2, 1, 2])), int("  -5 "), int("ff", 16))
