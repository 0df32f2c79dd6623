def build():
    seen = []
    for i in range(3):
        def show():
            return i
        seen.append(show())
    i = 100
    seen.append(show())
    return seen

print(build())
