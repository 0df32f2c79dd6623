def documented():
    """Does nothing."""

def placeholder(x):
    pass

for i in range(3):
    pass
else:
    print("else ran")
if i == 2:
    pass
print(documented(), placeholder(1))
