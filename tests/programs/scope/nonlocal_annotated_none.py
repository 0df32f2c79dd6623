def logger():
    last: str | None = None
    count: int = 0
    seen: list[str] = []
    best: float | None = None
    def log(msg: str, value: float):
        nonlocal last, count, best
        count += 1
        if last is not None:
            print(last.lower(), count)
        if best is None or value > best:
            best = value
        seen.append(msg)
        last = msg
        return best
    def report():
        return last, count, seen, best
    return log, report
l, r = logger()
print(r())
print(l("A", 1))
print(l("B", 2.5))
print(l("C", 2))
print(r())
