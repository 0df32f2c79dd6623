TRUE = lambda a: lambda b: a
FALSE = lambda a: lambda b: b
NOT = lambda p: lambda a: lambda b: p(b)(a)
AND = lambda p: lambda q: p(q)(p)
OR = lambda p: lambda q: p(p)(q)


def show(p):
    return p("true")("false")


print(show(TRUE), show(FALSE))
print(show(NOT(TRUE)))
print(show(AND(TRUE)(FALSE)))
print(show(OR(FALSE)(TRUE)))
