def build():
    handlers = []
    for name in ["save", "load", "quit"]:
        def handler(name=name):
            return "doing " + name
        handlers.append(handler)
    return handlers

print([h() for h in build()])
print(build()[0]("other"))
