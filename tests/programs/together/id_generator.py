def id_generator(prefix="id", start=1, width=3):
    number = start - 1

    def next_id(suffix=""):
        nonlocal number
        number += 1
        return f"{prefix}-{number:0{width}d}{suffix}"

    return next_id

user = id_generator("user")
order = id_generator(prefix="ord", start=98, width=2)
print(user(), user(), user("x"))
print(order(), order(), order(suffix="!"))
