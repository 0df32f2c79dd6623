def make_log():
    text = ""

    def log(line):
        nonlocal text
        text += line + "\n"
        return text

    return log

log = make_log()
log("first")
print(log("second"), end="")
print(log("third"), end="")
