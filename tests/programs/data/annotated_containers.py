def make_index(words: list[str], sizes: dict[str, int], limit: int | None = None):
    seen: set[str] = set()
    order: list[tuple[int, str]] = []

    def add(word: str) -> bool:
        if word in seen or limit is not None and len(seen) >= limit:
            return False
        seen.add(word)
        order.append((sizes.get(word, 0), word))
        return True

    added = [add(word) for word in words]
    return added, sorted(order)

print(make_index(["b", "a", "b"], {"a": 7}))
print(make_index(["x", "y", "z"], {}, 2))
