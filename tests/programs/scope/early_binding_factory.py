def adders(amounts):
    def make(n):
        return lambda x: x + n
    return [make(n) for n in amounts]

for add in adders([1, 10, 100]):
    print(add(5), end=" ")
print()
