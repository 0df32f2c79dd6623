def a():
    counter = 0
    def b():
        def c():
            def d():
                nonlocal counter
                counter += 1
                return counter
            return d
        return c
    return b

make_c = a()
d1 = make_c()()
d2 = make_c()()
print(d1(), d2(), d1(), a()()()())
