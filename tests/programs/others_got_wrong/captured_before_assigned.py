def outer():
    def show():
        return f"value is {value}"

    value = 10
    print(show())
    value = 20
    return show

print(outer()())
