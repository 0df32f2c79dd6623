def search(values, wanted):
    i = 0
    while i < len(values):
        if values[i] == wanted:
            print("found at", i)
            break
        i += 1
    else:
        print("no", wanted)
    return i

print(search([4, 5, 6], 5))
print(search([4, 5, 6], 9))
