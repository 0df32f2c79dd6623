def searcher(values):
    values = sorted(values)

    def search(wanted):
        low, high = 0, len(values) - 1
        while low <= high:
            middle = (low + high) // 2
            if values[middle] == wanted:
                return middle
            elif values[middle] < wanted:
                low = middle + 1
            else:
                high = middle - 1
        return -1

    return search

search = searcher([9, 3, 7, 1, 5])
print([search(n) for n in [1, 3, 9, 4]])
