def shopping(item, basket=[]):
    basket.append(item)
    return basket


print(shopping("milk"))
print(shopping("eggs"))  # the same basket


def shopping_fixed(item, basket=None):
    if basket is None:
        basket = []
    basket.append(item)
    return basket


print(shopping_fixed("milk"))
print(shopping_fixed("eggs"))
print(shopping_fixed("salt", ["pepper"]))
