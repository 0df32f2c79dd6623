def between(low, high):
    def inside(x):
        return low <= x < high
    return inside

def name_or(name: str, fallback: str) -> str:
    return name or fallback
