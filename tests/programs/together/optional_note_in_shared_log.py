def bank(start):
    balance = start
    log = []
    def move(amount, *, note="-"):
        nonlocal balance
        balance += amount
        log.append((note, balance))
        return balance
    def report():
        for i, (note, value) in enumerate(log, 1):
            print(f"{i}. {note:<6}{value:>6}")
        return len(log)
    return move, report
move, report = bank(100)
move(50, note="pay"); move(-30)
print(report(), move(amount=1))
