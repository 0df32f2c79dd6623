"""Makes mistakes in right programs and prints what CPython says of them, as collect.py does.

    python3 mutate.py COUNT FOLDER...

A token is left out, doubled, swapped with the next, replaced or preceded by another, a character of one is left out, or a line's
indentation is changed. The choice is random and the same in every run.
"""

import io
import pathlib
import random
import sys
import tokenize

import collect

OTHERS = """( ) [ ] { } : , = == + - * ** . in not if else for lambda x 1 "a" return def is None True / ' " f"{x}" print ; ! && ->
    global while and or % @ += elif pass break 5a 0777 f'{' f'{x!z}'""".split()

PASSED_OVER = (tokenize.NL, tokenize.COMMENT, tokenize.DEDENT, tokenize.ENDMARKER)


def right_programs(folders):
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*.py")):
            source = path.read_text()
            if source.count("\n") <= 60 and not collect.constructs(source) and collect.mistake(source) is None:
                yield source


def places(source):
    """Where the tokens start and end."""
    lines = [0]
    for line in source.splitlines(keepends=True):
        lines.append(lines[-1] + len(line))
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in PASSED_OVER:
            yield tuple(lines[line - 1] + column for line, column in (token.start, token.end))


def mutant(source, choice):
    kind = choice.choice(["left out"] * 3 + ["preceded"] * 2 + ["replaced"] * 2 + ["swapped", "doubled", "shortened", "indented"])
    if kind == "indented":
        lines = source.split("\n")
        at = choice.randrange(len(lines))
        lines[at] = " " * choice.choice([1, 2, 4]) + lines[at] if choice.random() < 0.5 else lines[at][choice.choice([1, 2, 4]):]
        return "\n".join(lines)
    tokens = list(places(source))
    at = choice.randrange(len(tokens) - 1)
    (start, end), (next_start, next_end) = tokens[at : at + 2]
    before, token, after = source[:start], source[start:end], source[end:]
    other = choice.choice(OTHERS)
    if kind == "left out":
        return before + after
    if kind == "preceded":
        return before + other + " " + token + after
    if kind == "replaced":
        return before + other + after
    if kind == "doubled":
        return before + token + " " + token + after
    if kind == "shortened":
        cut = choice.randrange(max(len(token), 1))
        return before + token[:cut] + token[cut + 1 :] + after
    return before + source[next_start:next_end] + source[end:next_start] + token + source[next_end:]


def main(count, folders):
    choice = random.Random(count)
    sources = list(right_programs(folders))
    found = 0
    while found < count:
        source = mutant(choice.choice(sources), choice)
        error = collect.mistake(source)
        if error is not None:
            collect.show("mutants", source, error)
            found += 1


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
