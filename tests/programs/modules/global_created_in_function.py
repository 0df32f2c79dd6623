def setup(n):
    global limit
    limit = n

def over(x):
    return x > limit

setup(10)
print(limit, over(5), over(11))
setup(3)
print(over(5))
