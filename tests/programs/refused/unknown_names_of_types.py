words = ["b", "a"]
words.apend("c")
print("text".uper())
print((1, 2).append(3))
