def show(x) -> None:
    return x


print(show(1))
