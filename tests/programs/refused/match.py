def describe(n):
    match n:
        case 0:
            return "zero"
        case _:
            return "other"
