s = "hello World"
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase())
print("they're bill's".title(), "ABC".isupper(), "abc".islower(), "a1".isalnum())
