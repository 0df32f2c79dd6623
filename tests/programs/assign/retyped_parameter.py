def total(text):
    text = text.split(",")
    text = [int(part) for part in text]
    return sum(text)

print(total("1,2,3"))
