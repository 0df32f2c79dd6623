def trace(label):
    print("make", label)
    def traced(x):
        print("call", label, x)
        return x
    return traced

print(trace("f")(trace("g")(1)) + trace("h")(2))
