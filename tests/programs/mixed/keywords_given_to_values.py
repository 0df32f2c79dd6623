def make(flag):
    if flag:
        def get(low, text):
            return text(low)
    else:
        def get(text, low=1, more=2):
            return text(low, more) if flag else text(low)
    return get
g = make(True)
h = make(False)
print(g(low=1, text=lambda x: x + 1), h(text=lambda x: x * 2), g(text=len, low="abc"))
