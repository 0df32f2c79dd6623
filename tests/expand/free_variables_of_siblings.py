def labels(prefix: str):
    def label(number: int):
        return f"{prefix}-{number}"
    def pair(first: int):
        return label(first), label(first + 1)
    return label, pair
