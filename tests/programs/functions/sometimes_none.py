def find_first(limit):
    def find(values):
        for v in values:
            if v > limit:
                return v
    return find

find = find_first(10)
print(find([1, 5, 11, 20]))
print(find([1, 2]))
hit = find([12])
print(hit is None, hit is not None)
if find([3]) is None:
    print("no hit")
