print(sorted([3, 1, 2], key=lambda x: x * x if x % 2 else "even"))
