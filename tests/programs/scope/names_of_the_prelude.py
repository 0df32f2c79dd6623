# Variables with names that mean something in Rust, and names that only differ in underscores.
def program():
    crate = 1
    for text in "a":
        crate *= 2
        crate = 1
    return crate

print(program())


def outer(self, Self, Err, crate_, crate):
    Some = 1
    Some_ = 2
    def inner(super, Ok=Some):
        nonlocal Err
        Err += super
        return self, Self, Err, crate_, crate, Ok, Some_
    return inner
g = outer(1, 2, 3, 4, 5)
print(g(10), g(20, 30))
def Box(Vec, String, Option):
    return lambda Fn: Vec + String + Option + Fn
print(Box(1, 2, 3)(4))
for Ok in [1, 2]:
    print(Ok)
print([Err for Err in (1, 2)], {Some: Ok for Some, Ok in [(1, 2)]})
a, Err = 1, 2
print(a, Err, (lambda Ok: Ok)(3))
def shadow(x_):
    x = 1
    for text in "a":
        x *= 2
        x = 1
    return x, x_
print(shadow(5))
_ = 3
__ = 4
print(_, __)
def under(_, __):
    return lambda ___: (_, __, ___)
print(under(1, 2)(3))
i64 = 3
str_ = "a"
usize, u8, bool_, true, false, fn, match, mut, move, ref, dyn, impl, type_, use, where = range(15)
print(i64, str_, usize, u8, true, false, fn, mut, ref, where)
def core(std, alloc, closure_runtime):
    return std + alloc + closure_runtime
print(core(1, 2, 3))
def ops(fmt, builtins):
    s = 0
    for ops_ in range(fmt):
        s += ops_ * builtins
    return s, s - fmt, s * 2, -s
print(ops(3, 4))
