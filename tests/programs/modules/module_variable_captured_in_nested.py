unit = "km"

def trip(distance):
    def show():
        return f"{distance} {unit}"
    return show

show = trip(5)
print(show())
unit = "miles"
print(show(), trip(6)())
