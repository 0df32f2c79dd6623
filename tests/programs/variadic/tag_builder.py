def partial(func, *args, **keywords):
    def newfunc(*fargs, **fkeywords):
        return func(*args, *fargs, **keywords, **fkeywords)
    return newfunc

def power(base, exponent):
    return base ** exponent

square = partial(power, exponent=2)
cube = partial(power, exponent=3)
print(square(5), cube(2))

def tag(name, *content, cls=None, **attrs):
    attr_str = "".join(f' {k}="{v}"' for k, v in sorted(attrs.items()))
    if cls is not None:
        attr_str = f' class="{cls}"' + attr_str
    if content:
        return "".join(f"<{name}{attr_str}>{c}</{name}>" for c in content)
    return f"<{name}{attr_str} />"

print(tag("br"))
print(tag("p", "hello"))
print(tag("p", "hello", id="33", title="x"))
print(tag("p", "hello", "world", cls="sidebar"))
