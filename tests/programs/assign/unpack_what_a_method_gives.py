def calculate(text):
    left, op, right = text.split()
    if op == "+":
        return float(left) + float(right)
    return "unknown operator %r" % op


def key_and_value(line):
    key, value = line.strip().split("=", 1)
    return {key: value}


def around(text, sep):
    before, _, after = text.partition(sep)
    return after + sep + before


def halves(word):
    first, *rest = word.splitlines()
    return first, rest


for text in ["1 + 2", "7 ? 2"]:
    print(f"{text} = {calculate(text)}")
print(key_and_value(" a=b=c "), around("x-y-z", "-"), halves("a\nb\nc"))
