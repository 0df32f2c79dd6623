def templater(template):
    def fill(name, value):
        return template.format(name, value=value)
    return fill

print(templater("{0}: {value:>6.2f}")("pi", 3.14159), templater("{}={value!r}")("x", "y"))
print("{:>8}|{:<5}|{:^7}".format("right", "l", "mid"), "{{}} {}".format(1), "{1}{0}{1}".format("a", "b"))
print("{:,} {:08.3f} {:x} {:%}".format(1234567, 3.14159, 255, 0.25), "{:{width}}|".format("w", width=4))
print("%s has %d items (%.1f%%)" % ("cart", 3, 12.5), "%5d|%-5s|%05.1f" % (42, "ab", 2.5), "%r" % "x", "%s" % [1])
print(format(3.14159, ".3f"), format(255, "#x"), format("mid", "^9"), format(7), format(1234.5, ","))
