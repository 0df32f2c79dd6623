from typing import Callable, List, Dict, Optional, Tuple

def make_table(names: List[str]) -> Callable[[str], Optional[int]]:
    table: Dict[str, int] = {name: i for i, name in enumerate(names)}

    def find(name: str) -> Optional[int]:
        return table.get(name)

    return find

def ends(values: List[int]) -> Tuple[int, int]:
    return values[0], values[-1]

find = make_table(["a", "b"])
print(find("b"), find("c"), ends([4, 5, 6]))
