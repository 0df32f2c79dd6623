def make_filter(predicate):
    def apply(items):
        return [item for item in items if predicate(item)]
    return apply


def greater_than(n):
    return lambda x: x > n


def both(p, q):
    return lambda x: p(x) and q(x)


def negate(p):
    return lambda x: not p(x)


is_even = lambda x: x % 2 == 0
numbers = list(range(1, 21))
print(make_filter(is_even)(numbers))
print(make_filter(both(is_even, greater_than(10)))(numbers))
print(list(filter(negate(is_even), numbers)))
long_words = make_filter(lambda w: len(w) > 4)
print(long_words(["apple", "fig", "banana", "kiwi"]))
