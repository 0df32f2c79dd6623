print(int("7"))
print(int("seven"))
