def outer(type, fn, self, match):
    let = type + fn
    def impl(mut, loop=1):
        struct = let + mut + self
        return struct * loop + match
    return impl

use = outer(1, 2, 3, 4)
print(use(10), use(10, loop=2))
