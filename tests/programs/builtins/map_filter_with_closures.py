def scaler(k):
    return lambda x: x * k

print(list(map(scaler(3), [1, 2, 3])), list(filter(lambda s: len(s) > 1, ["a", "bb"])))
print(list(map(lambda a, b: a + b, [1, 2], [10, 20])), sum(map(len, ["ab", "c"])))
print(list(filter(None, [0, 1, 2])))
for v in map(scaler(-1), range(3)):
    print(v)
