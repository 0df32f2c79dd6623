def show_all(values):
    def show():
        print("current:", v)
    for v in values:
        show()

show_all([1, 2, 3])
show_all("ab")
