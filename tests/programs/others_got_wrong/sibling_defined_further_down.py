def outer():
    def first():
        return "first then " + second()

    def second():
        return "second"

    return first

print(outer()())
