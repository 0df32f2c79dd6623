# Handlers made one around the other, in a loop.
def create_app(final):
    middlewares = []
    def use(middleware):
        middlewares.append(middleware)
        return middleware
    def handle(request):
        def link(m, nxt):
            return lambda req: m(req, nxt)
        handler = final
        for m in reversed(middlewares):
            handler = link(m, handler)
        return handler(request)
    return use, handle
use, handle = create_app(lambda req: f"200 OK {req}")
@use
def logger(req, nxt):
    print("-> ", req)
    response = nxt(req)
    print("<- ", response)
    return response
@use
def auth(req, nxt):
    if req.startswith("/admin"):
        return "403 Forbidden"
    return nxt(req)
print(handle("/index/"))
print(handle("/admin/panel"))
