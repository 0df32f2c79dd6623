import typing
from typing import List, Dict, Tuple
Table = Dict[str, List[int]]
Pair: typing.TypeAlias = Tuple[int, str]
def add(table: Table, key: str, value: int) -> Table:
    table.setdefault(key, []).append(value)
    return table
def pair(a: int, b: str) -> Pair:
    return (a, b)
print(add({}, "a", 1), pair(1, "b"))
Json = dict[str, "Json"] | list["Json"] | str | None
def kind(j: Json) -> str:
    return "none" if j is None else "some"
print(kind(None), kind("a"))
