def create_emitter():
    handlers = {}

    def on(event, handler):
        if event not in handlers:
            handlers[event] = []
        handlers[event].append(handler)

    def emit(event, payload):
        for handler in handlers.get(event, []):
            handler(payload)

    def off(event):
        handlers.pop(event, None)

    return on, emit, off


on, emit, off = create_emitter()
on("login", lambda user: print("Welcome,", user))
on("login", lambda user: print(f"Audit: {user} logged in"))
on("logout", lambda user: print("Bye,", user))

emit("login", "alice")
emit("logout", "alice")
off("logout")
emit("logout", "bob")
emit("unknown", "carol")
