def flatten_digits(n):
    digits = []

    def visit(k):
        if k >= 10:
            visit(k // 10)
        digits.append(k % 10)

    visit(n)
    return digits

print(flatten_digits(90210))
