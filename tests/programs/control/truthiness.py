def truth(x):
    return "yes" if x else "no"

print(truth(0), truth(1), truth(-1), truth(0.0), truth(0.1))
print(truth(""), truth(" "), truth([0]), truth({0: 0}))
print(truth(None), truth(()), truth((0,)), truth(True), truth(truth))
