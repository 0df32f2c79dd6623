def one():
    a = 1
    def two():
        b = 10
        def three():
            nonlocal a, b
            a += b
            b *= 2
            def four():
                nonlocal a
                a += b
                return a, b
            return four
        return three
    return two, lambda: a

two, read_a = one()
three = two()
four = three()
print(four(), four(), read_a())
print(three()(), read_a(), two()()())
