# The condition of an elif is on its own line, not on that of the if.
def grade(points: int, limits: list[int]):
    if points >= limits[0]:
        return "A"
    elif points >= limits[1]:
        return "B"
    elif points >= limits[2]:
        return "C"
    else:
        return "D"


print(grade(95, [90, 80]))
print(grade(85, [90, 80]))
print(grade(75, [90, 80]))
