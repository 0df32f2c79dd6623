def make_bus():
    listeners = []
    log = []

    def subscribe(listener):
        listeners.append(listener)

    def publish(event):
        for listener in listeners:
            listener(event)
        return log

    def note(event):
        log.append(f"note {event}")
        if len(listeners) < 3:
            subscribe(note)

    subscribe(note)
    return publish

publish = make_bus()
print(publish("a"))
print(publish("b"))
