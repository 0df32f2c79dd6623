a, b = 1, "two"
(c, d) = (3.0, True)
[e, f] = [5, 6]
print(a, b, c, d, e, f)

def bounds(values):
    return min(values), max(values)

low, high = bounds([3, 1, 2])
print(low, high)
