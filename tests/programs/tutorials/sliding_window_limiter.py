def rate_limiter(limit, window):
    calls = []

    def allow(now):
        nonlocal calls
        calls = [t for t in calls if now - t < window]
        if len(calls) < limit:
            calls.append(now)
            return True
        return False

    return allow


allow = rate_limiter(2, 10)
for t in [0, 1, 2, 9, 10, 11, 12, 25]:
    print(t, allow(t))
