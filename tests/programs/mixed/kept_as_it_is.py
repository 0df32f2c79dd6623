# What goes among values of several types and comes back is what it was: True stays True, and 2 is not 2.0.
def shelf():
    kept = []
    def put(x):
        kept.append(x)
        return kept[-1]
    return put, lambda: kept

put, kept = shelf()
for x in [1, True, 2.5, 2, "a", False]:
    print(put(x), end=" ")
print(kept(), kept()[0] + kept()[1], kept()[2] * kept()[3])
