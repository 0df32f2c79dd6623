print("ab" + "cd", "ab" * 3, 3 * "-", "=" * 10, "x" * 0 + "|", "y" * -1 + "|")

def boxed(char):
    def box(text):
        bar = char * (len(text) + 4)
        return bar + "\n" + char + " " + text + " " + char + "\n" + bar
    return box

print(boxed("*")("hi"))
