def make_queue():
    pending = []
    clock = 0

    def at(delay, action):
        pending.append((clock + delay, action))

    def run():
        nonlocal clock
        while pending:
            next_index = 0
            for i in range(len(pending)):
                if pending[i][0] < pending[next_index][0]:
                    next_index = i
            when, action = pending.pop(next_index)
            clock = when
            print(f"t={clock}:", action())

    return at, run

at, run = make_queue()
at(5, lambda: "last")
at(1, lambda: "first")
at(3, lambda: "second")
run()
