def validator(*rules):
    def validate(value):
        for name, rule in rules:
            if not rule(value):
                return f"{value!r} fails {name}"
        return "ok"
    return validate
check = validator(("positive", lambda v: v > 0), ("even", lambda v: v % 2 == 0))
print(check(4), check(3), check(-2))

def counter_with_reset(start=0, step=1):
    value = start
    def inc():
        nonlocal value
        value += step
        return value
    def reset(to=None):
        nonlocal value
        value = start if to is None else to
    inc.reset = reset
    return inc
cc = counter_with_reset(10, step=5)
print(cc(), cc())
cc.reset()
print(cc())
cc.reset(100)
print(cc())
