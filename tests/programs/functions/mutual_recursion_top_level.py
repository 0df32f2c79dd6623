def ping(n):
    print("ping", n)
    if n > 0:
        pong(n - 1)

def pong(n):
    print("pong", n)
    if n > 0:
        ping(n - 1)

ping(3)
