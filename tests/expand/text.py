def report(name: str, price: float, count: int):
    print(f"{name!r:>10} {price:.2f} x{count:03d}", end="\n\n")
    print("%s costs %.1f" % (name, price), name.upper(), sep=" | ")
