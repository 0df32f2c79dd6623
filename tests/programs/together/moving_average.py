def moving_average(size):
    window = []

    def push(value):
        window.append(value)
        if len(window) > size:
            window.pop(0)
        return round(sum(window) / len(window), 2)

    return push

push = moving_average(3)
print([push(v) for v in [10, 20, 30, 40, 50]])
