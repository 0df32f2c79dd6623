print(r"\n is not a newline", R'\d+')
print(len(r"\\"), rf"{1 + 1}\t")
