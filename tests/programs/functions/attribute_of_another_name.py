def make():
    def g(x):
        return x + 1
    return g
f = make()
f.tag = "x"
f.count = 0
f.count = f.count + 1
print(f.tag, f.count, f(1))
k = f
k.tag = "y"
print(f.tag)
def route(path):
    def deco(f):
        routes = getattr_routes(f)
        f.path = path
        handlers.append(f)
        return f
    return deco
def getattr_routes(f):
    return None
handlers = []
@route("/")
def index():
    return "index"
@route("/a")
def about():
    return "about"
for h in handlers:
    print(h.path, h())
