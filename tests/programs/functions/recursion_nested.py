def countdown_from(start):
    def countdown(n):
        if n == 0:
            print("lift off from", start)
        else:
            print(n)
            countdown(n - 1)
    countdown(start)

countdown_from(3)
