point = (3, 4)
single = (1,)
empty = ()
nested = (1, ("a", 2.5), [True])
print(point, single, empty, nested)
print(point[0], point[-1], len(nested), nested[1][0], point + (5,), point == (3, 4), (1, 2) < (1, 3))
for part in point:
    print(part)
print(3 in point, tuple([1, 2, 3]), tuple("ab"))
