def basket():
    items: list[str] = []

    def add(item: str):
        items.append(item)
        return len(items)

    return add


add = basket()
print(add("bread"), add("milk"))
print(basket()("tea"))
