for i in range(5):
    if i * i > 6:
        break
print("stopped at", i)

def last(values):
    for v in values:
        pass
    return v

print(last("abc"), last([1, 2]))
