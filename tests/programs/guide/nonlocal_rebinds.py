def rate_limiter(max_calls: int):
    count = 0

    def limit():
        nonlocal count
        if count < max_calls:
            count += 1
            return f"API call {count} allowed"
        else:
            return "Rate limit exceeded!"

    return limit


user_api = rate_limiter(2)
print(user_api())
print(user_api())
print(user_api())
