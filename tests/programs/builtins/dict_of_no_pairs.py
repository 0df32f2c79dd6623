# An element that is no pair is found when the dict is made.
def parse(rows):
    return dict(row.split("=") for row in rows)

print(parse(["name=Ada", "born=1815"]))
print(parse(["a=b=c"]))
