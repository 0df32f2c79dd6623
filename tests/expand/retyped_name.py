def describe(value: int):
    value = str(value)
    def shout():
        return value.upper() + "!"
    return shout
