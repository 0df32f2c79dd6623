# Each decorator is called at its own line.
print("this is printed")


def limited(limit: int):
    def decorator(function):
        share = 100 // limit
        return lambda n: function(n) + share
    return decorator


def plain(function):
    return lambda n: function(n) * 2


@plain
@limited(0)
@plain
def add_one(n: int):
    return n + 1


print(add_one(1))
