def make_scheduler():
    queue = []
    now = 0

    def schedule(delay, callback):
        queue.append((now + delay, callback))
        queue.sort(key=lambda item: item[0])

    def run():
        nonlocal now
        while queue:
            when, callback = queue.pop(0)
            now = when
            print(f"t={now}:", end=" ")
            callback()

    return schedule, run


schedule, run = make_scheduler()
schedule(5, lambda: print("five"))
schedule(1, lambda: print("one"))


def chain():
    print("three, scheduling more")
    schedule(10, lambda: print("thirteen"))


schedule(3, chain)
run()
