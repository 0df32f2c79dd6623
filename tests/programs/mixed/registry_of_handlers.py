def registry():
    handlers = {}
    def on(name, handler=None, *, once=False):
        def add(f):
            handlers.setdefault(name, []).append((f, once))
            return f
        return add(handler) if handler else add
    def emit(name, *args):
        out = []
        for f, once in list(handlers.get(name, [])):
            out.append(f(*args))
            if once:
                handlers[name] = [h for h in handlers[name] if h[0] != f]
        return out
    return on, emit
on, emit = registry()
@on("sum")
def add(a, b):
    return a + b
on("sum", lambda a, b: f"{a}+{b}", once=True)
print(emit("sum", 1, 2), emit("sum", 3, 4), emit("none"))
