def outer():
    """An outer function.

    It has "quotes" and a second paragraph.
    """
    def inner():
        'One line.'
        return "inner"
    return inner

"""A string statement does nothing."""
print(outer()())
