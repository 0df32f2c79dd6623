def shout(word):
    return word.upper() + "!"

print([shout(w) for w in ["a", "b"]], {w: shout(w) for w in "xy"}, (shout("t"),))
