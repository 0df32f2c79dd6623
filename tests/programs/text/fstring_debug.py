x = 10
name = "bob"
print(f"{x=} {name=} {x + 1 = } {name=!s} {x=:>5} {len(name)=:02d}")

def probe(label):
    def show(value):
        return f"{label}: {value=}"
    return show

print(probe("p")([1, "a"]))
