def build():
    handlers = []
    for name in ["save", "load", "quit"]:
        def handler():
            return "doing " + name
        handlers.append(handler)
    return handlers

print([h() for h in build()])
