def recorder():
    lines = []

    def write(message: str):
        lines.append(message)

    return lines.append, write
