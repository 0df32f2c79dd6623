count: int = 3
ratio: float = 0.5
name: str = "box"
ok: bool = True
values: list[int] = []
table: dict[str, int] = {}
later: int
later = 9
values.append(count)
table[name] = later
print(count, ratio, name, ok, values, table)
