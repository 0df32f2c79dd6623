def say(word):
    print(word)

def nothing():
    pass

result = say("hi")
print(result)
print(nothing())
print(nothing() is None)
