def make_toggle(on):
    def toggle(flip):
        nonlocal on
        if flip:
            on = not on
        return "on" if on else "off"
    return toggle

toggle = make_toggle(False)
print(toggle(True), toggle(False), toggle(True), toggle(True))
