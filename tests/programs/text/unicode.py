s = "h\u00e9llo \u4e16\u754c"
print(s, len(s), s[1], s[-1], s.upper(), s[::-1])
print("naïve".find("v"), "ß".upper(), ord("é"), chr(8364), "é" < "z")
print(f"{s:*^12}|{'世':>4}|")
