# A program may use any name for its own things.
def frame(n: int):
    return 10 // n


def frame2(frame3: int):
    def leave(n: int):
        return frame(n) + frame3
    return leave


at = frame2(1)
print(at(5))
print(at(0))
