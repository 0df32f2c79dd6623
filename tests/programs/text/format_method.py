print("{} {}".format("a", 1), "{1} {0}".format("a", "b"), "{name}={value:.2f}".format(name="pi", value=3.14159))
print("{:>5}|{:<5}|{:^5}|{:05d}".format("a", "b", "c", 42), "{0!r} {0}".format("q"), "{{}} {}".format(1))

def greeter(pattern):
    def greet(who):
        return pattern + " {}!".format(who)
    return greet

print(greeter("Hi")("Bo"))
