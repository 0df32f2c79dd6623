def show(value: "the value to show", times: 3 = 2) -> print:
    return value * times
print(show("ab"))
print(show(4, 3))
def f(x: object, y: bytes = None, z: type = 1) -> object:
    return (x, y, z)
print(f(1), f("a"))
def deco(f: callable) -> callable:
    def w(*args: any, **kw: any) -> any:
        return f(*args, **kw)
    return w
@deco
def add(a: int, b: int = 2) -> int:
    return a + b
print(add(1), add(1, b=5))
