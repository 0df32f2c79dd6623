def add(best, rate="" or "it's"):
    return best if best is not None else rate

def wrap(*, best="é"[-1:]):
    def tick(low, *flag):
        result = flag[0] if flag else 2
        print(add(None if (result != 1) else best))
        return best * 2
    return tick
print(add("x"))
wrap()(1)
