values = [1, 2.5, 3]
print(values, sum(values), [v * 2 for v in values])
