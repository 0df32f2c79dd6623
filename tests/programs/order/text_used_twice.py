# A text is used again in an operation on it.
def show(value):
    return value
for b in "cd":
    print(b + "-" + show(b))
def pair(a):
    return a + "-" + a + show(a)
print(pair("x"))
def loop(words):
    out = []
    for w in words:
        out.append(w + "/" + show(w))
    for w in words:
        out.append((w or "e") + "/" + w + show(w))
    for w in words:
        out.append((w, w + "." + show(w)))
    for w in words:
        out.append(w.upper() + w + show(w) + f"{w}{show(w)}")
    for w in words:
        out.append(w + ("." + show(w)))
    for w in words:
        out.append(w[0] + "." + show(w))
    for t in [("a", "b")]:
        out.append(t[0] + "." + show(t)[1])
    for t in [("a", "b")]:
        out.append(t[0] + show(t)[1])
    return out
print(loop(["a", "b"]))
