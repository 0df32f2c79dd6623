def events():
    handlers = []

    def on(handler):
        handlers.append(handler)

    def fire(value):
        return [handler(value) for handler in handlers]

    return on, fire


def cache():
    table = {}

    def get(key):
        return table.get(key)

    return get


def unused():
    get = cache()
    return 1


on, fire = events()
get = cache()
print("nothing is on", unused())
