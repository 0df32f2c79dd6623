message = ("one "
           "two "
           f"{1 + 2}")
print(message)
print("a" 'b' "c")
