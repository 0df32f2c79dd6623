def spot(n):
    print("target", n)
    return n

def value():
    print("value")
    return 7

xs = [0, 0, 0]
xs[spot(0)] = xs[spot(2)] = value()
print(xs)
