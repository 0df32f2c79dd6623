pairs = ((a, b) for a in [1, 2] for b in [3, 4])
print(any(a + b > 4 for a in [1, 2] for b in [3, 4]))
print(sum(a * b for a in [1, 2] for b in [3, 4]))
