def pipeline(*middleware):
    def run(request, handler):
        for m in middleware:
            handler = m(handler)
        return handler(request)
    return run


def logging(handler):
    return lambda request: "log " + handler(request)


def auth(handler):
    return lambda request: "key " + handler(request)


print(pipeline(logging, auth)("x", lambda request: request))
