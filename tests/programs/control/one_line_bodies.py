def f(x): return x + 1
if f(1) == 2: print("two")
else: print("not two")
for i in range(3): print(i, end=","); print(f(i), end=";")
print()
n = 3
while n: n -= 1
print(n)
