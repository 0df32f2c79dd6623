# A decorator with or without arguments whose wrapper has attributes, made in a factory.

def run(prefix):
    def traced(func=None, *, label="?"):
        def decorate(f):
            def wrapper(*args, **options):
                shout = options.pop("shout", False)
                wrapper.calls += 1
                print(prefix, label, wrapper.calls, shout)
                return f(*args)
            wrapper.calls = 0
            return wrapper
        if func is None:
            return decorate
        return decorate(func)

    @traced
    def plain(x):
        return x + 1

    @traced(label="named")
    def named(x):
        return x * 2

    print(plain(1), named(2), plain(3, shout=True), named(4, shout=False))

run("a")
run("b")
