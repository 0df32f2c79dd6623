def outer(value):
    def show():
        return value
    before = show()
    value = value + 1
    return before, show()

def reassigned(text):
    def get():
        return text
    text = "new " + text
    return get

print(outer(1))
print(outer(1.5))
print(reassigned("coat")())
