def chooser(flag: bool):
    def show():
        return label
    if flag:
        label = "set"
    return show
