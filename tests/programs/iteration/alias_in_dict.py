# A dict holds another alias of the list.
def outer():
    xs = [1, 2, 3]
    store = {"xs": xs}
    seen = []
    for x in xs:
        seen.append(x)
        if len(store["xs"]) < 5:
            store["xs"].append(x * 10)
    return seen


print(outer())
