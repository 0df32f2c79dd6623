def counted(words):
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0)
        counts[word] += 1
    return counts

def add(counts, key):
    counts[key] += len(key)
    return key

def double(grid, row, column):
    grid[(row, column)] *= 2

counts = counted(["a", "bb", "a"])
print(counts, add(counts, "bb"), counts)
grid = {(0, 1): 3}
double(grid, 0, 1)
print(grid)
