"""An operand, a receiver and a container's element that look like one type before more is known."""


def record(name, age):
    person = {"name": name, "age": age, "tags": ["new"]}

    def rename(to):
        person["name"] = to
        person["age"] += 1
        person["tags"].append(len(to))
        return person

    return rename


rename = record("Ann", 30)
print(rename("Bob"))
print(rename("Cy")["tags"][1:], sorted(rename("D"))[0].upper())


def greet(pick):
    def said(key):
        return "hello " + pick(key)

    return said


words = {1: "one", 2: "two", "n": 3}
print(greet(lambda key: words[key])(1), greet(words.get)(2))


def last(rows):
    rows[-1].append("end")
    return rows


print(last([1, "two", [3]]))
