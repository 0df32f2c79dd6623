hits = 0

def hit():
    global hits
    hits += 1

def report():
    print(f"{hits=}")

hit()
report()
