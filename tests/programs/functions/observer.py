def make_button(label):
    handlers = []

    def on_click(handler):
        handlers.append(handler)

    def click():
        print(f"[{label}] clicked, {len(handlers)} handlers")
        for handler in handlers:
            handler(label)

    return on_click, click

on_click, click = make_button("OK")
click()
on_click(lambda name: print("first", name))
on_click(lambda name: print("second", name.lower()))
click()
