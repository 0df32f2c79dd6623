# A sum that fits is right, whatever it is on the way.
def ledger():
    entries = []

    def book(amount: int):
        entries.append(amount)
        return len(entries)

    def balance():
        return sum(entries)

    return book, balance


book, balance = ledger()
large = 2**62
for amount in [large, large, large, 1, -large, -large, 5, -large, 7]:
    book(amount)
print(balance())
print(sum([large, large, -large]))
print(sum((large, large, -1 - large)))
print(sum(n * large for n in [1, 1, -1, -1, -1]))
print(sum(-n for n in [large, large, 1, -large]))
print(sum([]), sum([7]), sum(range(10)), sum([True, False, True]))
for length in range(10):
    print(sum([n * n for n in range(length)]), end=" ")
print()


def average(numbers):
    return sum(numbers) / len(numbers)


print(average([large, large, -large, 3]))
