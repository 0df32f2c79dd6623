word = "it's"
accent = "café"
print(f"{word} {word!r} {word!s} {accent} {accent!r} {accent!a}")
print(f"{word!r:>10}|{accent!s:^8}|{[word]!r}|{[accent]!s}|{3!r:>4}")
