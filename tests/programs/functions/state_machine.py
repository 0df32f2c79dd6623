def traffic_light():
    state = "red"
    following = {"red": "green", "green": "yellow", "yellow": "red"}

    def advance():
        nonlocal state
        state = following[state]
        return state

    return advance

light = traffic_light()
print([light() for _ in range(5)])
