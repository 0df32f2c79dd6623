from functools import wraps


def twice(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        function(*args, **kwargs)
        return function(*args, **kwargs)
    return wrapper


@twice
def knock(who):
    print("knock, knock,", who)


@twice
def answer(who):
    """Says who is at home."""
    print("thinking ...")
    return f"{who} is at home"


knock("Bo")
print(answer("Cleo"))
print(knock.__name__, answer.__name__, answer.__doc__)
