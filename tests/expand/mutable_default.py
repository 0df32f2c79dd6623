def collector():
    def collect(item: int, items=[]):
        items.append(item)
        return items
    return collect
