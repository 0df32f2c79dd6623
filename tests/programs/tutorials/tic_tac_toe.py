def make_board():
    cells = [" "] * 9
    turn = "X"

    def play(i):
        nonlocal turn
        if cells[i] != " ":
            return False
        cells[i] = turn
        turn = "O" if turn == "X" else "X"
        return True

    def winner():
        lines = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
        for a, b, c in lines:
            if cells[a] == cells[b] == cells[c] != " ":
                return cells[a]
        return None

    def show():
        for r in range(0, 9, 3):
            print("|".join(cells[r:r + 3]))

    return play, winner, show


play, winner, show = make_board()
for move in [0, 3, 1, 4, 2]:
    play(move)
show()
print(winner())
print(play(0))
