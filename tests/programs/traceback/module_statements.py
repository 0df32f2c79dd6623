# The module's own statements are a frame called <module>, below if __name__ == "__main__", too.
prices = {"tea": 3}
total = 0


def add(name: str):
    global total
    total += prices[name]


if __name__ == "__main__":
    add("tea")
    print(total)
    total -= 1
    add("coffee")
