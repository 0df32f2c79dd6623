s = {3, 1, 2, 3}
s.add(7)
s.add(1)
s.discard(2)
s.discard(100)
print(sorted(s), len(s), 3 in s, 2 in s)
a = {1, 2, 3}
b = {3, 4}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b))
print(a == {3, 2, 1}, {1} < a, a >= {1, 2}, set() == set([]), len(set("hello")))
