print("a" < "b", "abc" < "abd", "abc" < "ab", "Z" < "a", "" < "a", "a" == "a", "a" != "A")
print(min("banana", "apple"), max(["pear", "fig"]), "b" in ["a", "b"])
