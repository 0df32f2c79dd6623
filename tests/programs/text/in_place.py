# Text that grows, is joined and is chosen where it is held, without anybody seeing a difference.

def transcript():
    text = ""

    def say(word: str):
        nonlocal text
        text += word + "; "

    def twice():
        nonlocal text
        text += text

    def echo(word: str):
        nonlocal text
        text += shouted(word)

    def shouted(word: str) -> str:
        say("(" + word + ")")
        return word.upper()

    def mentions(word: str) -> bool:
        return word in text

    def first() -> str:
        return text[0]

    def is_it(other: str) -> bool:
        return text == other

    def all() -> str:
        return text

    return say, twice, echo, mentions, first, is_it, all


say, twice, echo, mentions, first, is_it, all = transcript()
say("spam")
print(all(), mentions("spam"), mentions("eggs"), first(), is_it("spam; "))
twice()
print(all())
# The old text is read before `shouted` says something, which is lost.
echo("eggs")
print(all())


def grown(start: str, end: str) -> str:
    whole = start
    copy = whole
    whole += end
    whole += whole
    whole += "-" + copy + "-" + end
    return whole


print(grown("a", "b"))


def repeated(word: str) -> str:
    word += "!"
    for _ in range(3):
        word += word + "?"
    return word


print(repeated("ho"))


def greeter(default: str):
    def greet(name: str, mark: str = "") -> str:
        chosen = name or default
        chosen += mark or "."
        return "Hello, " + (name or default) + (mark and " really") + " = " + chosen
    return greet


greet = greeter("World")
print(greet(""))
print(greet("Ann"))
print(greet("", "!"))


def longest(a: str, b: str, c: str) -> int:
    return len(a or b or c)


print(longest("", "", "abc"), longest("", "ab", "abc"), longest("a", "", ""))


def private():
    log = "log:"

    def add(line: str) -> str:
        nonlocal log
        log += line + ","
        return log + " " + line + "."

    return add


add = private()
print(add("one"))
print(add("two"))
