print(ord("a"), chr(98), hex(255), bin(5), oct(8), hex(-1), chr(9731), ord("\n"))
print([chr(ord("a") + i) for i in range(5)])
