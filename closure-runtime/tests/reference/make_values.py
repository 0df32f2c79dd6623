"""The tables of what values do whose types are known only when the program runs: every operator with every pair of types, and
every method with arguments that fit and that do not.
"""
import copy
import operator

# One of each type first, then those that behave in a way of their own.
VALUES = ["None", "True", "3", "2.5", "'ab'", "[1, 'a']", "(1, 2)", "{'k': 1}", "{1, 2}", "range(0, 3)", "len",
          "False", "0", "-2", "0.0", "''", "'3'", "[]", "()", "{}", "set()", "[1, 'b']", "(1, 2.0)", "{'k': 1.0}", "{1, 2, 3}",
          "[[1]]", "('a', None)", "{1: 'a', 2: []}"]
TYPES = 11
OPERATORS = ["add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and_", "or_", "xor", "matmul",
             "eq", "ne", "lt", "le", "gt", "ge", "iadd", "isub", "imul", "iand", "ior", "ixor", "contains", "getitem",
             "delitem", "is_"]
UNARY = {"neg": operator.neg, "pos": operator.pos, "invert": operator.invert, "truth": bool, "abs": abs, "round": round,
         "int": int, "float": float, "str": str, "repr": repr, "len": len, "list": list, "tuple": tuple, "set": set, "dict": dict,
         "sum": sum, "min": min, "max": max, "sorted": sorted, "reversed": lambda x: list(reversed(x)), "call": lambda x: x(),
         "type": type, "hash": lambda x: (hash(x), None)[1]}
ARGUMENTS = ["()", "(1,)", "('a',)", "('ab', 'b')", "(0, 1)", "([1, 2],)", "({1: 2},)", "(None,)", "('k', 0)", "(1, 2, 3, 4)",
             "('a', 0, None)", "(2.5,)", "((1, 'a'),)", "(['a', 'b'],)", "(5, '*')", "(('ab', 'x'),)", "(-1,)"]
KEYWORDS = ["{'key': len}", "{'reverse': True}", "{'sep': 'b'}", "{'maxsplit': 1}", "{'x': 1}"]
OBJECTS = ["3", "True", "2.5", "'ab a'", "'Ab\\tc'", "[1, 'a', 2.5]", "[3, 1, 2]", "['b', 'a']", "(1, 'a', 1)", "{'k': 1, 1: 2}",
           "{1, 2}", "range(0, 5)", "None"]
METHODS = {
    str: "capitalize center count endswith expandtabs find format index isalnum isalpha isascii isdecimal isdigit islower isnumeric"
         " isprintable isspace istitle isupper join ljust lower lstrip partition removeprefix removesuffix replace rfind rindex rjust"
         " rpartition rsplit rstrip split splitlines startswith strip swapcase title upper zfill",
    list: "append clear copy count extend index insert pop remove reverse sort",
    tuple: "count index",
    dict: "clear copy get items keys pop popitem setdefault update values",
    set: "add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop"
         " remove symmetric_difference symmetric_difference_update union update",
    int: "bit_count bit_length conjugate",
    bool: "bit_length",
    float: "conjugate is_integer",
    range: "count index",
    type(None): "upper",
}


def unlike_here(error):
    """Errors that the runtime words in a way of its own, by design."""
    return str(error) == "complex exponentiation"


def is_ordered(value):
    """Whether CPython prints it the same in every run, which it does not with a set of texts, or of None."""
    if isinstance(value, set):
        return len(value) < 2 or not any(isinstance(item, str) or item is None for item in value)
    if isinstance(value, dict):
        return all(map(is_ordered, value.values()))
    return not isinstance(value, (list, tuple)) or all(map(is_ordered, value))


def outcome(function, show, target=None):
    try:
        result = function()
    except Exception as error:
        if unlike_here(error):
            return None
        text = str(error)
        return "!" + type(error).__name__ + (": " + text if text else "")
    return show(result) if is_ordered(result) and is_ordered(target) else None


def binary_rows():
    for left, a in enumerate(VALUES):
        for right, b in enumerate(VALUES):
            for name in OPERATORS:
                # Whether two equal scalars are one object is a matter of how CPython stores them.
                if name == "is_" and (not (left < TYPES and right < TYPES) or a == b and a in ("3", "2.5", "'ab'")):
                    continue
                operands = eval(a), eval(b)
                result = outcome(lambda: getattr(operator, name)(*operands), lambda result: repr(result) + " " + repr(operands[0]), operands[0])
                if result is None:
                    continue
                yield left < TYPES and right < TYPES, (name, a, b, result)


def unary_rows():
    for value in VALUES:
        for name, function in UNARY.items():
            result = outcome(lambda: function(eval(value)), repr)
            if result is not None:
                yield name, value, result


def method_rows():
    for source in OBJECTS:
        for name in METHODS[type(eval(source))].split():
            for args, keywords in [(args, "{}") for args in ARGUMENTS] + [("()", keywords) for keywords in KEYWORDS]:
                if name == "format" and args != "()" or name == "update" and keywords != "{}" and type(eval(source)) is dict:
                    continue
                target = copy.deepcopy(eval(source))
                result = outcome(lambda: getattr(target, name)(*eval(args), **eval(keywords)), lambda result: repr(result) + " " + repr(target), target)
                if result is not None:
                    yield name, source, args, keywords, result


def write_tables(write, rows, seed):
    every = list(binary_rows())
    pairs = [row for is_every_type, row in every if is_every_type]
    others = [row for is_every_type, row in every if not is_every_type]
    seed("values")
    write("value_binary", pairs + rows(others))
    write("value_unary", unary_rows())
    methods = list(method_rows())
    seed("methods")
    write("value_methods", rows(methods))
