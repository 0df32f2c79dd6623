f = lambda f: f(f)

print(f(f))
