def c(f, g):
    def both(x):
        return f(x), g(x)
    return both
def one(x):
    return x + 1
def twice(h):
    return c(h, h)
h = twice(twice(twice(twice(twice(twice(twice(twice(twice(twice(twice(one)))))))))))
print(len(str(h(1))))
def pair(x):
    return (x, x)
p = pair(pair(pair(pair(pair(pair(pair(pair(pair(pair(1))))))))))
print(len(str(p)))
def grow(n):
    f = one
    for i in range(n):
        f = c(f, f)
    return f
print(len(str(grow(3)(1))))

def compose(f, g):
    def both(x):
        return f(g(x))
    return both

def start(x):
    return x + 1
h0 = start
h1 = compose(h0, h0)
h2 = compose(h1, h1)
h3 = compose(h2, h2)
h4 = compose(h3, h3)
h5 = compose(h4, h4)
h6 = compose(h5, h5)
h7 = compose(h6, h6)
h8 = compose(h7, h7)
h9 = compose(h8, h8)
h10 = compose(h9, h9)
h11 = compose(h10, h10)
h12 = compose(h11, h11)
print(h12(1))
