# A closure that gives one token at each call.
def make_lexer(source):
    pos = 0
    def take_while(pred):
        nonlocal pos
        start = pos
        while pos < len(source) and pred(source[pos]):
            pos += 1
        return source[start:pos]
    def next_token():
        nonlocal pos
        take_while(str.isspace)
        if pos >= len(source):
            return ("end", "")
        ch = source[pos]
        if ch.isdigit():
            return ("number", take_while(str.isdigit))
        if ch.isalpha():
            return ("name", take_while(lambda c: c.isalnum() or c == "_"))
        pos += 1
        return ("op", ch)
    return next_token
nxt = make_lexer("x_1 = 42 + foo(7)")
while True:
    kind, text = nxt()
    if kind == "end":
        break
    print(f"{kind:<7}{text!r}")
