def build_menu():
    actions = []
    log = []

    def add(label, action):
        actions.append((label, action))

    def choose(n):
        if not 0 < n <= len(actions):
            return f"no option {n}"
        label, action = actions[n - 1]
        log.append(label)
        return action()

    def show():
        for i, (label, _) in enumerate(actions, start=1):
            print(f"{i}. {label}")
        print("used:", ", ".join(log) or "nothing")

    return add, choose, show

add, choose, show = build_menu()
total = 10
add("total", lambda: f"total is {total}")
add("greet", lambda: "hello")
show()
print(choose(1), choose(2), choose(3), sep=" | ")
total = 20
print(choose(1))
show()
