def apply(f, x):
    return f(x)

print(apply(len, "four"), apply(str, 4), apply(abs, -3), apply(sum, [1, 2]), apply(sorted, [2, 1]))
transforms = [str.upper, str.strip, str.title]
print([t(" ab cd ") for t in transforms])
