# One closure goes through the list and changes it, the other is called meanwhile.
def queue():
    jobs = []

    def push(job):
        jobs.append(job)

    def run():
        done = []
        for job in jobs:
            done.append(job())
        jobs.clear()
        return done

    return push, run


push, run = queue()


def again() -> int:
    push(lambda: 2)
    return 1


push(again)
print(run())
push(lambda: 3)
print(run(), run())
