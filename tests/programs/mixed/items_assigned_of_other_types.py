def compute(total):
    def mix(state):
        state[10] = total
        return state
    return mix
print(compute(3)({10: 1.5, 3: 25}))
def put(state, key, value):
    state[key] = value
    return state
print(put({10: 1.5, 3: 25}, 3, 7))
print(put({"a": "x", "b": 25}, "a", 7))
print(put({"a": None, "b": 25}, "a", 7))
print(put([1, 2.5], 0, 7), put([1, "a"], 1, 2))
def fill(n):
    def put(xs):
        xs[0] = n
        return xs
    return put
print(fill(2)([1.5, 2]), fill(2.5)([1, 2.5]), fill("a")([1, "b"]), fill(None)([None, 1]))
