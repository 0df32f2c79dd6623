def sharer(total):
    def share(count):
        return total // count
    return share


share = sharer(12)
print(share(4))
print(share(0))
