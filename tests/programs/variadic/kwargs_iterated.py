def tag(name, **attributes):
    text = "".join(f' {k}="{v}"' for k, v in attributes.items())
    return f"<{name}{text}>"

print(tag("br"), tag("a", href="x.html", title="X"))
