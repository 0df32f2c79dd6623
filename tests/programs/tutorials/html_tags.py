def tag(name, indent=0):
    def wrap(text):
        return "{2}<{0}>{1}</{0}>".format(name, text, " " * indent)
    return wrap


title = tag("h1")
item = tag("li", indent=2)
print(title("Fruit"))
print("<ul>")
for fruit in ["apple", "pear"]:
    print(item(fruit))
print("</ul>")
print(item(tag("b")("nested")))


def listed(function):
    def inner():
        print("<ol>")
        function()
        print("</ol>")
    return inner


@listed
def steps():
    print(item("peel"))
    print(item("eat"))


steps()
