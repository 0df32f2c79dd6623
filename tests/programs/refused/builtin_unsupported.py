answer = input("name? ")
same = id(answer)
pairs = tuple(range(3))
