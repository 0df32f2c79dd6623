def make_formatter(prefix="> ", width=10):
    def fmt(text, fill="."):
        return prefix + text + fill * (width - len(text))
    return fmt

plain = make_formatter()
print(plain("abc"))
print(plain("abc", "-"))
print(make_formatter("* ")("x"))
print(make_formatter(width=4)("x", fill="_"))
