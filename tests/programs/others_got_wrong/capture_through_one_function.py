def outer():
    message = "from the top"
    def middle():
        def inner():
            return message
        return inner
    return middle

print(outer()()())
