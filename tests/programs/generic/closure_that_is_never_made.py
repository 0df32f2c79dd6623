def helper(v: int, count):
    count -= v
    def run():
        nonlocal count
        count -= 1.5
        return count
    return run
print(helper(3, count=0.5)(), helper(3, 2)())

def other(v: int, count) -> None:
    count -= v
    def run():
        nonlocal count
        count -= 1.5
        return count
print(other(3, count=0.5))

def demo():
    def run(k, items, cur):
        def outer(log, size, b, text=k):
            print(sum(b))
            if (size > 1):
                return text
            else:
                return size if log else None
print(1)
