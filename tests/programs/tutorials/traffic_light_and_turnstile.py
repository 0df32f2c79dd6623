def traffic_light():
    states = ["green", "yellow", "red"]
    index = 0

    def next_state():
        nonlocal index
        state = states[index]
        index = (index + 1) % len(states)
        return state

    return next_state


light = traffic_light()
for _ in range(5):
    print(light())


def turnstile():
    state = "locked"
    transitions = {
        ("locked", "coin"): "unlocked",
        ("locked", "push"): "locked",
        ("unlocked", "coin"): "unlocked",
        ("unlocked", "push"): "locked",
    }

    def event(action):
        nonlocal state
        state = transitions[(state, action)]
        return state

    return event


t = turnstile()
for a in ["push", "coin", "coin", "push", "push"]:
    print(a, "->", t(a))
