counters = {}
def make(name):
    def inc():
        counters[name] += 1
        return counters[name]
    counters[name] = "0"
    return inc
make("a")()
