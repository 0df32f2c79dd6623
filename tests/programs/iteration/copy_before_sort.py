# sorted and list copy first: what the key does to the list comes too late.
def outer():
    xs = [3, 1, 2]

    def key(x: int) -> int:
        if len(xs) < 6:
            xs.append(0)
        return x

    ordered = sorted(xs, key=key)
    copied = list(xs)
    copied.append(99)
    xs.append(1)
    return ordered, copied, xs, sorted(xs, reverse=True)


print(outer())


def push(xs: list[int], n: int) -> bool:
    xs.append(n)
    return n > 5


ys = [3, 1]
print(sorted(ys, reverse=push(ys, 7)), ys)
print(sum(ys, ys.pop()), ys)
print(max(ys, key=lambda y: -y), ys)
