def find_pair(target):
    def search(values):
        for i, a in enumerate(values):
            for b in values[i + 1:]:
                if a + b == target:
                    return a, b
        return None
    return search

search = find_pair(10)
print(search([1, 4, 7, 6, 3]))
print(search([1, 2]))
