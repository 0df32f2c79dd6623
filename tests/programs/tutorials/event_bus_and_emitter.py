def make_bus():
    listeners = []
    def subscribe(listener):
        listeners.append(listener)
    def publish(x):
        for l in listeners:
            l(x)
    return subscribe, publish

sub, pub = make_bus()
sub(lambda x: print("a", x))
seen = []
sub(lambda x: seen.append(x))
pub(1)
pub(2)
print(seen)

def emitter():
    handlers = {}
    def on(event, fn):
        if event not in handlers:
            handlers[event] = []
        handlers[event].append(fn)
    def emit(event, data):
        for fn in handlers.get(event, []):
            fn(data)
    return on, emit

on, emit = emitter()
def greet(d):
    print("hello", d)
on("greet", greet)
on("greet", lambda d: print("hi", d))
emit("greet", "bob")
emit("none", "x")
