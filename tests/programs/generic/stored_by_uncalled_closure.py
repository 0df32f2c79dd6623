def update(items):
    def next_one(key):
        def check():
            items["x"] = key
    items.update({"b": 0.5})
    return next_one
render = update({"b": -0.75})
print(render(9))

def keep(items):
    def put(key):
        def later():
            items.append(key)
        return str(key)
    items.extend(["a"])
    return put

print(keep(["b"])(7), keep(["c"])("d"))
