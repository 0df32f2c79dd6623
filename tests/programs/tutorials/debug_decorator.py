from functools import wraps


def traced(function):
    """Tells about each call of the function."""
    @wraps(function)
    def wrapper(*args, **kwargs):
        shown = [repr(arg) for arg in args] + [f"{name}={value!r}" for name, value in kwargs.items()]
        print(f"{function.__name__}({', '.join(shown)})")
        result = function(*args, **kwargs)
        print(f"  gives {result!r}")
        return result
    return wrapper


@traced
def describe(name, age=None):
    if age is None:
        return f"{name}, ageless"
    return f"{name}, {age}"


describe("Ada")
describe("Bo", age=41)
describe(name="Cy", age=7)
