name = "Ann"
print("Hello %s, you are %d years and %.1f%% done" % (name, 30, 99.5))
print("%s" % name, "%r" % name, "%5d|%-5d|%05d" % (42, 42, 42), "%x %X %o" % (255, 255, 8))

def template(pattern):
    return lambda value: pattern % value

print(template("<%s>")("x"), template("%03d")(7))
