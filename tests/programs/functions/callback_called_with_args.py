# `*args` for callbacks that are kept in a list.
def emitter():
    listeners = []
    def on(cb):
        listeners.append(cb)
    def emit(*args, **kwargs):
        for cb in listeners:
            cb(*args, **kwargs)
    return on, emit
on, emit = emitter()
on(lambda a, b: print(a + b))
on(lambda a, b: print(a * b))
emit(2, 3)

handlers = {}
def on(name):
    def register(func):
        handlers.setdefault(name, []).append(func)
        return func
    return register
def fire(name, *args, **kwargs):
    for h in handlers.get(name, []):
        h(name, *args, **kwargs)
@on("start")
def a(event, who):
    print(event, who)
@on("stop")
def b(event, who):
    print("b", event, who)
fire("start", "me")
fire("stop", "you")
fire("nothing", "x")

callbacks = []
def add(cb):
    callbacks.append(cb)
def run(*args):
    results = [cb(*args) for cb in callbacks]
    return results
add(lambda: 1)
add(lambda: 2)
print(run())
