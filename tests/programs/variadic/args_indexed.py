def first_and_last(*args):
    return args[0], args[-1], len(args)

print(first_and_last(1, 2, 3), first_and_last("only"))
print(first_and_last(1, "two", 3.0))
