def id_generator(prefix):
    n = 0

    def next_id():
        nonlocal n
        n += 1
        return "{}-{:04d}".format(prefix, n)

    return next_id


user_id = id_generator("USR")
order_id = id_generator("ORD")
print(user_id(), user_id())
print(order_id())
print("%s %s" % (user_id(), order_id()))
