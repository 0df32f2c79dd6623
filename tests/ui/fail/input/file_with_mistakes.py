def counter():
    def increment():
        count += 1
        return count
    count = 0
    return increment


def label(count: int):
    return "count: " + count
