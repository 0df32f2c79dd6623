def odd_below(limit):
    total = 0
    n = 0
    while True:
        n += 1
        if n % 2 == 0:
            continue
        if n >= limit:
            break
        total += n
    return total, n

print(odd_below(10))
for letter in "closure":
    if letter == "o":
        continue
    if letter == "r":
        break
    print(letter, end="")
print()
