def bits(n):
    return bin(n)

print(6 & 3, 6 | 3, 6 ^ 3, ~6, 1 << 10, 1024 >> 3, -8 >> 1, -1 & 0xFF)
print(bits(10), hex(255), oct(8), 0b1010, 0xff, 0o17)
