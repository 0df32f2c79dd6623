# A dict that grows while it is iterated over is found out at the line of the for.
def grow(prices: dict[str, int]):
    for name in prices:
        prices[name] = prices[name] * 2
        if len(prices) < 5:
            prices[name + "!"] = 1
    return prices


print("this is printed")
print(grow({"a": 1, "b": 2}))
