"""An int or a float that generic code stores where both may be."""


def fill(table, keys):
    for key in keys:
        table[key] = key
    return table


print(fill({1: 2.5, 2: 3}, [7, 8]))
print(fill({0.5: 1, 2: 2.5}, [7, 0.25]))
