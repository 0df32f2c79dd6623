def squares(n):
    i = "untouched"
    result = [i * i for i in range(n)]
    print(i)
    return result

print(squares(5))
x = 99
pairs = [(x, y) for x in range(2) for y in range(x, 3)]
print(pairs, x)
