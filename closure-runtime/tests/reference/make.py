"""Writes the tables that tests/reference.rs compares the runtime with: what CPython answers.

Run with CPython 3.11 in this directory: python3 make.py [rows per table]. The tables are deterministic.
"""
import math
import operator
import random
import sys

import make_values

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 1500
INT_MIN, INT_MAX = -(2**63), 2**63 - 1


def escape(text):
    out = []
    for c in text:
        if c == "\\":
            out.append("\\\\")
        elif c.isprintable():
            out.append(c)
        else:
            out.append("\\u{%x}" % ord(c))
    return "".join(out)


def encode(value):
    """A value with its type, so that the Rust side need not parse Python."""
    if value is None:
        return "n:"
    if isinstance(value, bool):
        return "b:%d" % value
    if isinstance(value, int):
        return "i:%d" % value
    if isinstance(value, float):
        return "f:" + repr(value)
    return "s:" + escape(value)


def too_large(value):
    if isinstance(value, (list, tuple)):
        return any(map(too_large, value))
    return isinstance(value, int) and not INT_MIN <= value <= INT_MAX


def answer(function, *args):
    """The repr of the result, or `!` and the exception; `None` where the runtime answers otherwise by design."""
    try:
        result = function(*args)
    except Exception as error:
        text = str(error)
        if text == "complex exponentiation":
            return None
        return "!" + type(error).__name__ + (": " + escape(text) if text else "")
    if too_large(result):
        return "!OverflowError"
    if isinstance(result, complex):
        return None
    return escape(repr(result))


def write(name, rows):
    rows = list(dict.fromkeys(rows))
    with open(name + ".tsv", "w", encoding="utf-8") as out:
        for row in rows:
            out.write("\t".join(row) + "\n")


def sample(name, rows):
    rows = [row for row in rows if None not in row]
    random.seed(name)
    write(name, random.sample(rows, ROWS) if len(rows) > ROWS else rows)


INTS = [0, 1, -1, 2, -2, 3, 5, -7, 7, 10, 62, 63, 64, 1000, 2**31, 2**53, 2**53 + 1, -(2**53) - 1, 2**62, INT_MAX, INT_MIN]
FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.5, 3.0, -7.5, 0.1, 1e15, 1e16, 1e22, 123456.789, 1e308, -1e308, 5e-324,
          2.0**53, 2.0**63, -(2.0**63), math.inf, -math.inf, math.nan]
NUMBERS = INTS + FLOATS + [True, False]
BINARY = {
    "add": operator.add, "sub": operator.sub, "mul": operator.mul, "true_div": operator.truediv,
    "floor_div": operator.floordiv, "modulo": operator.mod, "pow": operator.pow, "lshift": operator.lshift,
    "rshift": operator.rshift, "bit_and": operator.and_, "bit_or": operator.or_, "bit_xor": operator.xor,
    "eq": operator.eq, "lt": operator.lt, "le": operator.le, "gt": operator.gt, "ge": operator.ge,
}
INT_ONLY = {"lshift", "rshift", "bit_and", "bit_or", "bit_xor"}


def binary_rows():
    for name, function in BINARY.items():
        for a in NUMBERS:
            for b in NUMBERS:
                floats = isinstance(a, float) or isinstance(b, float)
                if name in INT_ONLY and floats:
                    continue
                if name == "pow" and not floats and (b < 0 or b > 2000):
                    continue
                if name == "lshift" and b > 2000:
                    expected = "!OverflowError" if a else "0"
                else:
                    expected = answer(function, a, b)
                yield name, encode(a), encode(b), expected
        if name in ("add", "eq", "lt", "le", "gt", "ge"):
            words = ["", "a", "ab", "b", "Z", "é", "日本", "𝒳", "a\x00"]
            for a in words:
                for b in words:
                    yield name, encode(a), encode(b), answer(function, a, b)
    for a in ["", "ab", "é"]:
        for count in [-1, 0, 1, 3, True, False]:
            yield "mul", encode(a), encode(count), answer(operator.mul, a, count)
            yield "mul", encode(count), encode(a), answer(operator.mul, count, a)
    for name, function in BINARY.items():
        if name != "eq":
            for other in [1, True] if name in INT_ONLY else [1, 2.5, True]:
                yield name, encode(None), encode(other), answer(function, None, other)
                yield name, encode(other), encode(None), answer(function, other, None)


UNARY = {
    "neg": operator.neg, "pos": operator.pos, "invert": operator.invert, "truth": bool, "abs": abs, "round": round,
    "int": int, "float": float, "str": str, "repr": repr, "hash": hash, "ascii": ascii,
}
TEXTS = ["", "a", "it's", '"q"', "it's \"q\"", "tab\t nl\n cr\r", "\x00\x1f\x7f\x80\xa0\xad", "é ß İ", "日本", "𝒳 \U0001f600",
         "\u200b\u2028\ufeff\ue000", "\\", "1", " 12 ", "-7", "+7", "1_000", "1__0", "_1", "1_", "12.5", "1e3", "1e", ".5",
         "5.", ".", "inf", "-Infinity", "nan", "infx", "٣", "٣.٥", "²", "½", "\x1c5\x1f", "9223372036854775807",
         "9223372036854775808", "-9223372036854775808", "0x1f", "1 2"]


def unary_rows():
    for name, function in UNARY.items():
        values = NUMBERS + [None]
        if name in ("int", "float", "truth", "str", "repr", "ascii"):
            values = values + TEXTS
        for value in values:
            if name == "hash" and (value is None or value != value):
                continue
            if name == "invert" and isinstance(value, float):
                continue
            yield name, encode(value), answer(function, value)
    random.seed("floats")
    for _ in range(ROWS // 3):
        value = random.choice([random.uniform(-1e6, 1e6), random.gauss(0, 1) * 10 ** random.randint(-320, 305),
                               round(random.uniform(-1e4, 1e4), random.randint(0, 4)), float(random.randint(-10**18, 10**18))])
        yield "repr", encode(value), repr(value)
        yield "hash", encode(value), repr(hash(value))
        if abs(value) < 2**62:
            yield "round", encode(value), answer(round, value)
            yield "int", encode(value), answer(int, value)


def round_rows():
    random.seed("round")
    for value in NUMBERS + [None]:
        for digits in [0, 1, 2, 5, 17, 22, 25, 308, 330, -1, -2, -5, -17, -19, -20, -300, -308, -309]:
            yield encode(value), str(digits), answer(round, value, digits)
    for value in [15, 25, -15, -25, 150, 250, 1250, 5, -5, 15.0, 25.0, 1250.0, 50.0, 51.0, 49.999, 9.5, 95.0, 2.5e20,
                  2.675, 1.005, 0.125, 0.375, 1.7e308, 5.5e10, 1e22, 99999.5, 999.9, 1e300]:
        for digits in [0, 1, 2, 3, -1, -2, -3, -10, -20, -300, -308]:
            yield encode(value), str(digits), answer(round, value, digits)
    for _ in range(ROWS):
        value = random.choice([random.uniform(-1e4, 1e4), random.gauss(0, 1) * 10 ** random.randint(-20, 20),
                               random.randint(-10**9, 10**9), round(random.uniform(-100, 100), 3)])
        yield encode(value), str(digits := random.randint(-12, 12)), answer(round, value, digits)


def format_rows():
    random.seed("format")
    values = NUMBERS + ["", "a", "héllo", "x" * 12, 1234567, -1234567, 1234567.891, -0.0001, 65, 0.000123, 99.995, None, 1e-7]
    for value in values:
        for spec in ["", "d", "5", "<5", "05", "q", "s", "c", "n", "%", ".2f", "e", "g", ",", "_", "+", " ", "z", "#", "=5", ",_",
                     "_,", ",,", "5.5.5", ".", ".2", "=", "010", "x", "#x", "_b", ",b", ",x", "é^7", "}>4", "99999999999999999999",
                     "z.0f", "+.3", "08.3f", "#.3g", "#.0f", "#.0e", "-", "012,", "<012", "^012,.1f", "\x00", "é", "5é"]:
            yield encode(value), escape(spec), answer(format, value, spec)
    for _ in range(ROWS * 4):
        value = random.choice(values)
        spec = ""
        if random.random() < 0.5:
            if random.random() < 0.5:
                spec += random.choice("*0_ é<")
            spec += random.choice("<>=^")
        if random.random() < 0.3:
            spec += random.choice("+- ")
        if random.random() < 0.1:
            spec += "z"
        if random.random() < 0.2:
            spec += "#"
        if random.random() < 0.3:
            spec += "0"
        if random.random() < 0.6:
            spec += str(random.randint(1, 25))
        if random.random() < 0.3:
            spec += random.choice(",_")
        if random.random() < 0.4:
            spec += "." + str(random.randint(0, 20))
        if random.random() < 0.8:
            spec += random.choice("bcdoxXneEfFgG%s")
        yield encode(value), escape(spec), answer(format, value, spec)


def percent_rows():
    random.seed("percent")
    values = NUMBERS + ["", "a", "ab", "héllo", 65, 1234567.891, None]
    fixed = ["%", "%5", "%y", "a", "%s %s", "%%", "%5%", "%s%%", "%(a)s", "é%q", "%\x01", "%.s", "%ld", "%.*f", "%*d"]
    for value in values:
        for template in fixed:
            if template in ("%(a)s",):
                continue
            yield escape(template), encode(value), answer(operator.mod, template, value)
    for _ in range(ROWS * 3):
        value = random.choice(values)
        template = "%" + "".join(random.sample("-+ #0", random.randint(0, 3)))
        if random.random() < 0.5:
            template += str(random.randint(1, 15))
        if random.random() < 0.4:
            template += "." + str(random.randint(0, 12))
        template += random.choice("diuxXoeEfFgGcsra")
        if "c" in template and isinstance(value, int) and value > 0xFFFF:
            continue
        yield escape(template + "|"), encode(value), answer(operator.mod, template + "|", value)


WORDS = ["", "a", "abc", "Hello World", "hello wORLD it's", "they're bill's", "  x y  ", "\t a\nb\r\nc\x0bd\u2028e\x1c",
         "a,b,,c,", "ABC", "É é ß ΑΣ ΣΑΣ. ǆ ﬁx", "123", "²½٣", "aaa", "xxabcxx", "日本 日", "-42", "+5", "Title Case", "İstanbul", "a\tb\tcd"]


def text_rows():
    def rows(name, args, words=WORDS):
        for word in words:
            expected = answer(lambda: getattr(word, name)(*args))
            yield (name, encode(word), expected, *map(encode, args))

    for name in ["upper", "lower", "title", "capitalize", "swapcase", "isdigit", "isalpha", "isalnum", "isdecimal",
                 "isnumeric", "isupper", "islower", "isspace", "istitle", "isprintable", "isascii"]:
        yield from rows(name, [])
        for c in ["ǅ", "ⅷ", "\u0301", "_", "a\u0301", "ª", "ŉ", "Ⓐ", "一", "٣", "\x1f", "Aª", "ß", "ﬃ", "1a", "A1", "ΟΔΟΣ x"]:
            yield from rows(name, [], [c])
    for name in ["strip", "lstrip", "rstrip"]:
        for chars in [None, "x", "xa ", "", "日"]:
            yield from rows(name, [chars])
    for name in ["split", "rsplit"]:
        for sep in [None, ",", "aa", "a", "", "b,"]:
            for limit in [-1, 0, 1, 2, 100]:
                yield from rows(name, [sep, limit])
    for keep in [True, False]:
        yield from rows("splitlines", [keep])
    for name in ["find", "rfind", "index", "rindex", "count"]:
        for sub in ["", "a", "b", "xx", "本", "aa"]:
            for start in [None, 0, 1, -2, 3, 50, -50]:
                for end in [None, 0, 2, -1, 50]:
                    yield from rows(name, [sub, start, end])
    for name in ["startswith", "endswith", "removeprefix", "removesuffix", "partition", "rpartition"]:
        for sub in ["", "a", "abc", "xx", "本", ",", "日"]:
            yield from rows(name, [sub])
    for old, new in [("", "-"), ("a", "bb"), ("xx", ""), ("日", "é"), ("zz", "y")]:
        for limit in [-1, 0, 1, 2]:
            yield from rows("replace", [old, new, limit])
    for name in ["ljust", "rjust", "center"]:
        for width in [-1, 0, 2, 5, 8, 13]:
            for fill in [" ", "*", "é", "", "ab"]:
                yield from rows(name, [width, fill])
    for width in [-1, 0, 2, 5, 8]:
        yield from rows("zfill", [width])
        yield from rows("expandtabs", [width])


def slice_rows():
    random.seed("slice")
    bounds = [None, 0, 1, 2, 3, 5, 6, 100, -1, -2, -5, -6, -100, INT_MAX, INT_MIN]
    for kind, make in [("list", lambda n: list(range(n))), ("str", lambda n: "abcdé日g"[:n]), ("range", lambda n: range(10, 10 + 3 * n, 3))]:
        for length in [0, 1, 5]:
            for index in [0, 1, 4, 5, -1, -5, -6]:
                yield kind, str(length), "i", str(index), "", "", answer(lambda: make(length)[index])
            for start in bounds:
                for stop in bounds:
                    for step in [None, 1, 2, -1, -3, 100, 0]:
                        text = ["" if part is None else str(part) for part in (start, stop, step)]
                        yield kind, str(length), "s", *text, answer(lambda: make(length)[start:stop:step])


def set_rows():
    """Scripts of operations on two sets of numbers; the answer is what is printed, in order."""
    random.seed("set")
    for _ in range(ROWS // 8):
        limit = random.choice([10, 40, 300, 10**6, 2**62])
        count = random.choice([0, 3, 6, 6, 15, 15, 40, 130])
        sets = {}
        script = []
        for name in "ab":
            values = [random.randint(-limit // 4, limit) for _ in range(random.randint(0, count))]
            sets[name] = set()
            for value in values:
                sets[name].add(value)
            script.append(name + "=" + ",".join(map(str, values)))
        for _ in range(random.randint(1, 12)):
            operation = random.choice(["add", "add", "discard", "discard", "pop", "or", "and", "sub", "xor", "ior", "iand", "isub",
                                       "ixor", "copy", "set", "union", "intersection", "difference", "symmetric", "update", "from"])
            a, b = sets["a"], sets["b"]
            values = [random.randint(-limit // 4, limit) for _ in range(random.randint(0, count))]
            value = random.choice(sorted(a)) if a and random.random() < 0.7 else random.randint(0, limit)
            script.append(operation + "=" + ",".join(map(str, [value] if operation in ("add", "discard") else values)))
            match operation:
                case "add":
                    a.add(value)
                case "discard":
                    a.discard(value)
                case "pop":
                    if a:
                        a.pop()
                case "or":
                    sets["a"] = a | b
                case "and":
                    sets["a"] = a & b
                case "sub":
                    sets["a"] = a - b
                case "xor":
                    sets["a"] = a ^ b
                case "ior":
                    a |= b
                case "iand":
                    a &= b
                case "isub":
                    a -= b
                case "ixor":
                    a ^= b
                case "copy":
                    sets["a"] = a.copy()
                case "set":
                    sets["b"] = set(a)
                case "union":
                    sets["a"] = a.union(values)
                case "intersection":
                    sets["a"] = a.intersection(values)
                case "difference":
                    sets["a"] = a.difference(values)
                case "symmetric":
                    sets["a"] = a.symmetric_difference(values)
                case "update":
                    a.update(values)
                case "from":
                    sets["b"] = set(values)
        yield ";".join(script), repr(sets["a"]) + " " + repr(sets["b"])


sample("binary", binary_rows())
write("unary", unary_rows())
write("round", (row for row in round_rows() if row[2] is not None))
sample("format", format_rows())
sample("percent", percent_rows())
sample("text", text_rows())
sample("slice", slice_rows())
write("set", set_rows())
make_values.write_tables(write, lambda rows: random.sample(rows, min(ROWS, len(rows))), random.seed)
