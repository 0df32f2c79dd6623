def add(a: int, b: int) -> int:
    return a + b

total = 0
for n in range(4):
    total = add(total, n)

def show():
    print("total", total)

if __name__ == "__main__":
    show()
