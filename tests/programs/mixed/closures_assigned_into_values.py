x = [{"a": len}, 3]
x[0]["b"] = lambda n: n + 1
x[0]["c"] = (lambda n: n, 2)
print(x[0]["b"](2), x[0]["c"][0](5), x[0]["a"]("abc"))
