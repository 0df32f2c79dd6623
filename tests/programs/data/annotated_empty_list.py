def make_stack():
    items: list[int] = []

    def push(x: int) -> None:
        items.append(x)

    def pop() -> int | None:
        return items.pop() if items else None

    return push, pop

push, pop = make_stack()
print(pop())
push(4)
print(pop(), pop())
