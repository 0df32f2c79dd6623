def calculate(text):
    position = 0

    def peek():
        return text[position] if position < len(text) else ""

    def take():
        nonlocal position
        position += 1
        return text[position - 1]

    def number():
        digits = ""
        while peek().isdigit():
            digits += take()
        return int(digits)

    def factor():
        if peek() == "(":
            take()
            value = total()
            take()
            return value
        return number()

    def term():
        value = factor()
        while peek() == "*":
            take()
            value *= factor()
        return value

    def total() -> int:
        value = term()
        while peek() == "+":
            take()
            value += term()
        return value

    return total()

print(calculate("2+3*4"), calculate("(2+3)*4"), calculate("((7))*(1+1+1)"))
