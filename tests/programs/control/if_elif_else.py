def grade(score):
    if score >= 90:
        return "A"
    elif score >= 80:
        return "B"
    elif score >= 70:
        letter = "C"
    else:
        letter = "F"
    return letter

print(grade(95), grade(85), grade(75), grade(12))
