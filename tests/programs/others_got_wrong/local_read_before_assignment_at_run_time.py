def pick(n):
    if n > 0:
        sign = "positive"
    elif n < 0:
        sign = "negative"
    return sign

print(pick(3), pick(-3))
print(pick(0))
