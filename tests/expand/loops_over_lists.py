def report(text: str):
    words = text.split()
    for word in words:
        print(word)
    queue = [1]
    for n in queue:
        if n < 3:
            queue.append(n + 1)
    return sorted(words, key=len), [n * 2 for n in queue]


def selector(numbers: list[int], divisor: int):
    def select(f):
        return [f(n) for n in numbers if n % divisor == 0]

    return select
