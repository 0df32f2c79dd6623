print(list(range(5)), list(range(2, 8, 3)), list(range(5, 0, -2)), list(range(3, 3)))
r = range(1, 10, 2)
print(r, len(r), r[1], r[-1], 5 in r, 6 in r, sum(r))
for i in range(3, 0, -1):
    print(i, end=" ")
print("go")
