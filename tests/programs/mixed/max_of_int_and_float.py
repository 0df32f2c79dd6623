print(max(1, 2.5), min(1, 2.5), sum([1, 2.5]))
