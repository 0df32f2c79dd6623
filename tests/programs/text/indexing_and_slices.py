s = "closure"
print(s[0], s[-1], s[1:4], s[:3], s[3:], s[:], s[::2], s[::-1], s[-3:-1], s[10:], s[5:2])
n = 2
print(s[n], s[n:n + 3], s[-n:], len(s[n:]))
