def f(flag):
    result = None
    if flag:
        result = result
    return result
print(f(True), f(False))

result = None
if len("abc") > 5:
    result = "long"
else:
    result = result
print(result)
