# A method call is on the line of the method's name.
def words(text: str, separator: str):
    return (
        text
        .strip()
        .upper()
        .split(separator)
    )


print(words(" a,b ", ","))
print(words(" a,b ", ""))
