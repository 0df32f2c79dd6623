def report():
    title = "Report"
    lines = 3

    def header():
        return f"== {title} =="

    def footer():
        return f"{lines} lines"

    print(header())
    print(footer())
    lines = 4
    title = title.upper()
    print(header())
    print(footer())

report()
