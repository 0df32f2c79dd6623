def tracker():
    low, high = 0, 0
    def track(v):
        nonlocal low, high
        low, high = min(low, v), max(high, v)
        return low, high
    return track

track = tracker()
print(track(5), track(-3), track(2))
