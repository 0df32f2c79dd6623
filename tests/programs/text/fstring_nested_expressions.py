def table(rows):
    def line(i):
        return f"{i}: {', '.join([f'{k}={v}' for k, v in rows[i]])}"
    return line

line = table([[("a", 1), ("b", 2)], []])
print(line(0))
print(line(1))
print(f"{'yes' if 1 < 2 else 'no'} {(lambda v: v * 2)(21)}")
