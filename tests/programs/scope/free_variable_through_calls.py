# The variable passes through functions that never name it, and that have one name.
def make(start):
    def layer():
        def layer():
            def read(plus):
                return base + plus
            return read
        return layer()
    read = layer()
    base = start
    first = read(1)
    base = start * 10
    return first, read(1)

print(make(2), make(5))
