def is_prime(n):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        return n > 1
    return False

print([n for n in range(20) if is_prime(n)])
