def make_document():
    text = ""
    history = []

    def write(more):
        nonlocal text
        history.append(text)
        text += more

    def undo():
        nonlocal text
        if not history:
            return False
        text = history.pop()
        return True

    def read():
        return text

    return write, undo, read

write, undo, read = make_document()
write("Hello")
write(", world")
print(read())
print(undo(), repr(read()))
print(undo(), undo(), repr(read()))
