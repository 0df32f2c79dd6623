# A recursive descent parser whose functions share a position.
def make_parser(text):
    pos = 0

    def peek():
        return text[pos] if pos < len(text) else ""

    def advance():
        nonlocal pos
        ch = peek()
        pos += 1
        return ch

    def skip_spaces():
        while peek() == " ":
            advance()

    def number():
        digits = ""
        while peek().isdigit():
            digits += advance()
        return int(digits)

    def factor():
        skip_spaces()
        if peek() == "(":
            advance()
            value = expression()
            advance()
        elif peek() == "-":
            advance()
            value = -factor()
        else:
            value = number()
        skip_spaces()
        return value

    def term():
        value = factor()
        while peek() in ("*", "/") and peek():
            if advance() == "*":
                value *= factor()
            else:
                value //= factor()
        return value

    def expression():
        value = term()
        while peek() in ("+", "-") and peek():
            op = advance()
            right = term()
            value = value + right if op == "+" else value - right
        return value

    return expression

for source in ["1 + 2 * 3", "(1 + 2) * 3", "-4 + 10 / 3", "2 * (3 + 4) - -1"]:
    print(source, "=", make_parser(source)())
