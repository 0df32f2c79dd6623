def outer(x):
    """Makes a getter.

    The second paragraph.
    """
    def inner():
        """Returns x."""
        return x
    def bare():
        return x
    return inner, bare

inner, bare = outer(1)
print(outer.__doc__)
print(inner.__doc__, bare.__doc__)
