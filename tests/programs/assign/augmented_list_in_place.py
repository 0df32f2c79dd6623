items = [1]
alias = items
items += [2, 3]
print(alias, items is alias)
items = items + [4]
print(alias, items)
