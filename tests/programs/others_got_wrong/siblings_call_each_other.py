def machine(limit):
    trail = []

    def ping(n):
        trail.append(f"ping{n}")
        return n if n >= limit else pong(n + 1)

    def pong(n):
        trail.append(f"pong{n}")
        return n if n >= limit else ping(n + 2)

    end = ping(0)
    return end, trail

print(machine(4))
print(machine(0))
