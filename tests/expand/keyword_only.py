def painter(*, colour: str, width: int = 1):
    def stroke(length: int, /):
        return f"{colour} {length * width}"
    return stroke

def paint():
    return painter(width=2, colour="red")(3)
