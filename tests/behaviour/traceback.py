def share(n: int):
    return 100 // n
