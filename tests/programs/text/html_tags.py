def tag(name):
    def wrap(text):
        return f"<{name}>{text}</{name}>"
    return wrap

h1 = tag("h1")
p = tag("p")
print(h1("Title"))
print(p("Some " + tag("b")("bold") + " text"))
