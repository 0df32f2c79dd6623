n = 7
n += 3
print(n)
n -= 1
n *= 4
n //= 5
print(n)
n **= 3
n %= 100
print(n)
n <<= 2
n >>= 1
n |= 1
n &= 0b1110101
n ^= 3
print(n)
x = 10.0
x /= 4
print(x)
s = "ab"
s += "c"
s *= 2
print(s)
