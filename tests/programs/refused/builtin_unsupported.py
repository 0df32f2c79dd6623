answer = input("name? ")
same = id(answer)
names = frozenset(["a"])
