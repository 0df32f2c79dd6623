# Listeners get whatever arguments the event was sent with.
def event_emitter():
    listeners = {}

    def on(event, callback):
        if event not in listeners:
            listeners[event] = []
        listeners[event].append(callback)

    def off(event):
        if event in listeners:
            del listeners[event]

    def emit(event, *args):
        for callback in listeners.get(event, []):
            callback(*args)
        return len(listeners.get(event, []))

    return on, off, emit

on, off, emit = event_emitter()
log = []
on("greet", lambda name: print("Hello,", name))
on("greet", lambda name: log.append(name))
print(emit("greet", "Ann"))
print(emit("greet", "Bob"))
off("greet")
print(emit("greet", "Cid"))
print(log)
