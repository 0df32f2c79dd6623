def sum_all(*numbers):
    total = 0
    for n in numbers:
        total += n
    return total

print(sum_all(), sum_all(5), sum_all(1, 2, 3))
