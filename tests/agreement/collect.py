"""Prints the wrong programs that CPython's own test suite compiles, with what CPython says of each.

    python3 collect.py test_syntax test_fstring ...

The named modules of the package `test` are run, doctests included, while every text that they compile is taken down.
What CPython does not refuse as a whole module is left out. One line a program, tab-separated, with `\\`, tabs and line
ends escaped: the module, the constructs outside of pydef!'s language that it uses (comma-separated), the
exception's name, its message, its line and column (both from 1; 0 where CPython gives none), and the program.
"""

import builtins
import contextlib
import doctest
import importlib
import io
import re
import sys
import unittest

compile_really, eval_really = compile, eval
programs = {}


def note(module, source):
    if isinstance(source, str):
        programs.setdefault(source, module)


def watched(module, function):
    """A builtin that takes source text, and takes it down."""

    def watching(source, *args, **kwargs):
        # `eval` does not mind blanks before its expression.
        note(module, source.lstrip(" \t") if function is eval_really and isinstance(source, str) else source)
        if function is not compile_really and not args and not kwargs:
            caller = sys._getframe(1)
            args = caller.f_globals, caller.f_locals
        return function(source, *args, **kwargs)

    return watching


def run(module):
    originals = {name: getattr(builtins, name) for name in ("compile", "exec", "eval")}
    try:
        tests = importlib.import_module(f"test.{module}")
    except (ImportError, unittest.SkipTest):
        return
    for name, function in originals.items():
        setattr(builtins, name, watched(module, function))
    try:
        silence = io.StringIO()
        with contextlib.redirect_stdout(silence), contextlib.redirect_stderr(silence):
            suite = unittest.defaultTestLoader.loadTestsFromModule(tests)
            unittest.TextTestRunner(stream=silence).run(suite)
            for test in doctest.DocTestFinder().find(tests):
                doctest.DocTestRunner().run(test)
    finally:
        for name, function in originals.items():
            setattr(builtins, name, function)


KEYWORDS = {
    "async", "await", "class", "with", "try", "except", "finally", "raise", "yield",
}

TOKEN = re.compile(
    r"""
      (?P<string> (?P<prefix> [A-Za-z]{0,2} )
          (?: '{3} (?: \\. | [^\\] )*? (?: '{3} | \Z )
            | "{3} (?: \\. | [^\\] )*? (?: "{3} | \Z )
            | '    (?: \\. | [^\\'\n] )* '?
            | "    (?: \\. | [^\\"\n] )* "? ) )
    | (?P<comment> \# [^\n]* )
    | (?P<number> 0[xXoObB][0-9a-fA-F_]+ | (?: [0-9] [0-9_]* \.? [0-9_]* | \. [0-9] [0-9_]* ) (?: [eE][+-]?[0-9]+ )? [jJ]? )
    | (?P<name> \w+ )
    | (?P<line> \\?\n [ \t\f]* )
    | (?P<op> := | \.\.\. | -> | [^\s\w] )
    """,
    re.VERBOSE | re.DOTALL,
)


def tokens(source):
    return [(match.lastgroup if match.lastgroup != "prefix" else "string", match) for match in TOKEN.finditer(source)]


def constructs(source):
    """What a program uses that either pydef!'s language or Python does not have, found without a parser, since it has mistakes."""
    found = set()
    line = []
    for kind, match in tokens(source) + [("line", None)]:
        text = match[0] if match else ""
        if kind == "comment":
            continue
        if kind == "line":
            if not text.startswith("\\"):
                found |= statement(line)
                line = []
            continue
        line.append(text)
        if kind == "string":
            prefix = match["prefix"].lower()
            if "b" in prefix:
                found.add("bytes")
            if "r" not in prefix and "b" not in prefix:
                if r"\N" in text:
                    found.add("named escape")
                if re.search(r"\\u[dD][89a-fA-F]|\\U0000[dD][89a-fA-F]", text):
                    found.add("surrogate")
            if "f" in prefix:
                for field in re.findall(r"\{(.*)\}", text[len(prefix):], re.DOTALL):
                    found |= constructs(field)
        elif kind == "number":
            if text[-1] in "jJ" and text[:2] not in ("0x", "0X"):
                found.add("imaginary")
            digits = text.replace("_", "")
            if digits.isdigit() and int(digits.lstrip("0") or "0") >= 2**63:
                found.add("big int")
        elif text in KEYWORDS:
            found.add(text)
        elif text == ":=":
            found.add("walrus")
        elif text == "..." and line[:1] != ["from"]:
            found.add("ellipsis")
    if re.search(r"^\s*match\s+[\w\[({'\"-].*(:\s*$|\n\s+case\b)", source, re.MULTILINE):
        found.add("match")
    if re.search(r"(:|->)\s*[&!]", source):
        found.add("type of Rust's")
    return found


MODULES = {"functools", "math", "operator", "itertools", "typing"}


def statement(line):
    """The same, of a line's first words."""
    found = set()
    if line[:1] == ["del"] and re.search(r"(^|[,(\[])\s*\w+\s*($|[,)\]=;])", " ".join(line[1:])):
        found.add("del of a name")
    if line[:1] == ["from"] and "import" in line:
        if "*" in line:
            found.add("star import")
        if not line[1:2] or line[1] not in MODULES:
            found.add("import of another module")
    if line[:1] == ["import"] and not set(line[1:2]) <= MODULES:
        found.add("import of another module")
    if line[:1] == ["def"] and re.search(r"\* \w+ : \*", " ".join(line)):
        found.add("unpacked annotation")
    return found


def escaped(text):
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")


def mistake(source):
    """What CPython says of a program; None if it has nothing to say, or gives up."""
    try:
        source.encode()
        compile_really(source, "<program>", "exec", dont_inherit=True)
    except SyntaxError as error:
        return error
    except (ValueError, OverflowError, MemoryError, RecursionError):
        pass
    return None


def show(module, source, error):
    outside = ",".join(sorted(constructs(source)))
    place = str(error.lineno or 0), str(error.offset or 0)
    print("\t".join(map(escaped, [module, outside, type(error).__name__, error.msg, *place, source])))


def main(modules):
    for module in modules:
        run(module)
    for source, module in programs.items():
        error = mistake(source)
        if error is not None:
            show(module, source, error)


if __name__ == "__main__":
    main(sys.argv[1:])
