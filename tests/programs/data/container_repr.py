print([1.0, 2.5], ["it's", 'say "x"', "a\nb"], [None, None], [True], (), (1,), [()], {"k": [1, (2, "x")]})
print(str(["a"]), repr("x"), [[]] == [[]], [range(3)])
