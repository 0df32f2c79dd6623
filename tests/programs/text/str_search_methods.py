s = "the cat sat"
print(s.find("at"), s.find("dog"), s.rfind("at"), s.index("cat"), s.count("at"), s.count("t"))
print(s.startswith("the"), s.endswith("sat"), s.replace("at", "og"), s.replace("at", "og", 1))
print(s.removeprefix("the "), s.removesuffix("x"))
