print("  x ".strip() + "|", "  x ".lstrip() + "|", "  x ".rstrip() + "|", "--a-b--".strip("-"))
print("a,b,,c".split(","), " a  b ".split(), "a b c".split(" ", 1), "l1\nl2\n".splitlines())
print(", ".join(["x", "y"]), "".join([]), "-".join("abc"), "k=v=w".partition("="))
