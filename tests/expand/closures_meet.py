def operation(symbol: str):
    def add(a: int, b: int) -> int:
        return a + b

    def sub(a: int, b: int) -> int:
        return a - b

    if symbol == "+":
        return add
    else:
        return sub
