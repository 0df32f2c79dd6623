def level1(a):
    def level2(b):
        def level3(c):
            def level4(d):
                return a * 1000 + b * 100 + c * 10 + d
            return level4
        return level3
    return level2


print(level1(1)(2)(3)(4))
partial = level1(9)(8)
print(partial(7)(6), partial(0)(0))
print(level1.__name__, level1(1).__name__, level1(1)(2).__qualname__)
