def gradebook():
    marks = {}

    def record(student, *, mark):
        marks.setdefault(student, []).append(mark)

    def average(student):
        if student not in marks:
            return None
        return sum(marks[student]) / len(marks[student])

    def report():
        for student in sorted(marks):
            print(f"{student:<6}{average(student):>6.2f} {'*' * len(marks[student])}")

    return record, average, report

record, average, report = gradebook()
record("Cy", mark=3)
record("Ann", mark=5)
record("Cy", mark=4)
report()
print(average("Cy"), average("Bo"))
