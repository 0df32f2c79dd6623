# Rules that return a problem or None.
def min_length(n):
    def check(text):
        if len(text) < n:
            return f"must have at least {n} characters"
    return check

def has_digit(text):
    if not any(c.isdigit() for c in text):
        return "must contain a digit"

def no_spaces(text):
    return "must not contain spaces" if " " in text else None

def validate(text, *checks):
    problems = []
    for check in checks:
        problem = check(text)
        if problem:
            problems.append(problem)
    return problems

for password in ["short", "longenough", "with 1 space", "perfect123"]:
    problems = validate(password, min_length(8), has_digit, no_spaces)
    print(password, "->", problems or "ok")
