def make_editor():
    text = ""
    undo_stack = []
    redo_stack = []

    def write(s):
        nonlocal text
        undo_stack.append(text)
        redo_stack.clear()
        text += s

    def undo():
        nonlocal text
        if not undo_stack:
            print("nothing to undo")
            return
        redo_stack.append(text)
        text = undo_stack.pop()

    def redo():
        nonlocal text
        if redo_stack:
            undo_stack.append(text)
            text = redo_stack.pop()

    def show():
        print(repr(text), len(undo_stack), len(redo_stack))

    return write, undo, redo, show


write, undo, redo, show = make_editor()
show()
write("Hello")
write(", world")
show()
undo()
show()
redo()
show()
undo(); undo(); undo()
show()
