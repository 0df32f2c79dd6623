def url_builder(base):
    def build(*parts, **params):
        url = "/".join([base] + list(parts))
        if params:
            url += "?" + "&".join(f"{name}={value}" for name, value in params.items())
        return url
    return build


shop = url_builder("https://shop.example")
print(shop())
print(shop("books", "42"))
print(shop("search", q="closures", lang="en"))


def repeated(times):
    def decorate(function):
        def wrapper(*args, **kwargs):
            for _ in range(times):
                value = function(*args, **kwargs)
            return value
        return wrapper
    return decorate


@repeated(3)
def greet(name, greeting="Hello"):
    print(greeting, name)
    return len(name)


print(greet("Ann"), greet("Bob", greeting="Bye"))
