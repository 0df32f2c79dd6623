def clamp(limit: int):
    def within(n: int):
        return n <= limit
    if limit < 0:
        limit = 0
    return within
