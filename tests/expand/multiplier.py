def multiplier(factor):
    """Makes a function that multiplies by `factor`."""
    def multiply(number):
        return number * factor
    return multiply
