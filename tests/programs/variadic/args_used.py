def describe(label, *args):
    print(label, len(args), args)
    for i, a in enumerate(args):
        print(i, a)

describe("none")
describe("two", "x", "y")
describe("three", 1, 2, 3)
