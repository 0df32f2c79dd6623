print(3 in {"a": 1}, 3 in {None: 1}, "a" in {1, 2}, None in {1: 2}, 2.0 in {2: 1}, True in {1})
d = {"a": 1}
print(d.get(3), d.get(None, 5))

def has(d, k):
    return k in d
print(has({"a": 1}, 3), has({1: 2}, 1))
seen = {None}
def check(x):
    if x in seen:
        return True
    seen.add(x)
    return False
print(check(3), check(3), check(None), sorted([len(seen)]))
def table():
    t = {1: "one", "two": 2}
    def look(k):
        return t[k] if k in t else None
    def drop(k):
        del t[k]
        return t
    return look, drop
look, drop = table()
print(look(1), look("two"), look(3.5), look(1.0), drop(1))
nums = {1: "a", 2.5: "b"}
print(1 in nums, 1.0 in nums, 2.5 in nums, 3 in nums, nums[1], nums[2.5], nums.get(7))
