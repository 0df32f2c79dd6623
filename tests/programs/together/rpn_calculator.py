def make_calculator():
    operations = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
    }

    def evaluate(text):
        stack = []
        for token in text.split():
            if token in operations:
                right = stack.pop()
                left = stack.pop()
                stack.append(operations[token](left, right))
            else:
                stack.append(int(token))
        return stack[0]

    return evaluate

evaluate = make_calculator()
print(evaluate("3 4 + 2 *"), evaluate("5 1 2 + 4 * + 3 -"))
