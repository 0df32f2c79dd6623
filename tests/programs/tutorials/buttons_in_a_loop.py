def create_buttons(labels):
    log = []
    buttons = []
    for label in labels:
        def on_click(label=label):
            log.append(label)
            return f"{label} clicked"
        buttons.append(on_click)
    return buttons, log


buttons, log = create_buttons(["OK", "Cancel", "Help"])
for b in buttons:
    print(b())
print(buttons[0](label="custom"))
print(log)
