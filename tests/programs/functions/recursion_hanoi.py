def hanoi(n):
    moves = 0

    def move(k, source, target, spare):
        nonlocal moves
        if k == 0:
            return
        move(k - 1, source, spare, target)
        moves += 1
        if k == n:
            print(f"disk {k}: {source} -> {target}")
        move(k - 1, spare, target, source)

    move(n, "A", "C", "B")
    return moves

print(hanoi(3))
print(hanoi(6))
