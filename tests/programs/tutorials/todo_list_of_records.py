# Records with text, numbers and truth values, made from parameters.
def todo():
    tasks = []
    def add(title, priority=3):
        tasks.append({"title": title, "priority": priority, "done": False})
        return len(tasks)
    def finish(number):
        tasks[number - 1]["done"] = True
    def show():
        for i, t in enumerate(tasks, start=1):
            mark = "x" if t["done"] else " "
            print(f"{i}. [{mark}] {t['title']} ({t['priority']})")
    return add, finish, show

add, finish, show = todo()
add("write")
add("test", 1)
finish(1)
show()
