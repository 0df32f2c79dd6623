def make_feed(values):
    position = 0

    def next_value():
        nonlocal position
        if position == len(values):
            return None
        position += 1
        return values[position - 1]

    return next_value

feed = make_feed([3, 1, 2])
item = feed()
while item is not None:
    print(item)
    item = feed()
print(feed())
