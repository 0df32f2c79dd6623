vowels = 0
for ch in "education":
    if ch in "aeiou":
        vowels += 1
print(vowels, "cat" in "education", "dog" not in "education", "" in "x")
print([c.upper() for c in "abc"], sorted("hello"), list("hi"))
