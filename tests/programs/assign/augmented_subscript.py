counts = {"a": 1}
counts["a"] += 5
row = [1, 2, 3]
row[0] *= 10
row[-1] -= 1
print(counts, row)

def index():
    print("index once")
    return 1

row[index()] += 100
print(row)
