for s in ["123", "abc", "a1", " ", "", "Ab"]:
    print(repr(s), s.isdigit(), s.isalpha(), s.isspace(), s.isalnum(), s.isupper(), s.islower())
