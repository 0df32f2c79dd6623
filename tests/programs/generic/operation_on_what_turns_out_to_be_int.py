stock = {"nut": 10}
moves = 0


def move(name, n):
    global moves
    if stock.get(name, 0) + n < 0:
        return False
    stock[name] = stock.get(name, 0) + n
    moves += 1
    return True


def audit(f):
    def inner(*args):
        ok = f(*args)
        print(args, "ok" if ok else "failed")
        return ok
    return inner


move = audit(move)
print([move("nut", -4), move("bolt", -5), move("pin", 7)], moves, stock)
