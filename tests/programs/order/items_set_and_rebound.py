# Evaluating the value rebinds the variable that holds the object.
def outer():
    xs = [1, 2, 3]
    ys = xs
    def v():
        nonlocal xs
        xs = [7, 8, 9]
        return 5
    xs[0] = v()
    print(xs, ys)
    xs = ys
    xs[0] += v()
    print(xs, ys)
    n = 0
    def w():
        nonlocal n
        n += 1
        return 5
    zs = [0, 0, 0, 0]
    zs[n] = w()
    zs[n] += w()
    print(zs, n)
outer()
