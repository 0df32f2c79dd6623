f = lambda f, x: (f(f, (x, x)), f(f, (x,)))

f(f, 1)
