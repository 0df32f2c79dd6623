def make_counters(names):
    counts = {name: 0 for name in names}

    def counter(name):
        def count(by=1):
            counts[name] += by
            return counts[name]
        return count

    return {name: counter(name) for name in names}, counts

counters, counts = make_counters(["red", "blue"])
counters["red"]()
counters["red"](by=4)
print(counters["blue"](), counters["red"]())
print(counts)
