"""A list of functions takes lambdas of its own and those that are passed."""
def store():
    listeners = []

    def subscribe(f):
        listeners.append(lambda v: print("one", v))
        listeners.append(lambda v: print("two", v))
        listeners.append(f)

    def fire(v):
        for listener in listeners:
            listener(v)

    return subscribe, fire


subscribe, fire = store()
subscribe(lambda v: print("mine", v))
subscribe(print)
fire(3)
def store():
    listeners = []

    def subscribe(f):
        listeners.append(f)

    def preset():
        listeners.append(lambda v: print("two", v))

    def fire(v):
        for listener in listeners:
            listener(v)

    return subscribe, fire, preset


subscribe, fire, preset = store()
subscribe(lambda v: print("mine", v))
subscribe(print)
preset()
fire(3)
def store(initial):
    state = initial
    listeners = []

    def get():
        return state

    def set(value, notify=True):
        nonlocal state
        state = value
        if notify:
            for listener in listeners:
                listener(value)

    def subscribe(f=None):
        if f is None:
            listeners.append(lambda v: print("default", v))
        else:
            listeners.append(f)

    def reset():
        set(initial, notify=False)

    def touch():
        subscribe()
        set(get())

    return get, set, subscribe, reset, touch


get, set, subscribe, reset, touch = store(1)
subscribe(lambda v: print("got", v))
set(5)
touch()
reset()
print(get())
