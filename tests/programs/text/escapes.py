print("tab\there", "quote\"s", 'single\'s', "back\\slash")
print("\x41\u00e9\U0001F600\101", "nul:\0:".replace("\0", "0"))
print("line\
 continued")
print(repr("tab\t nl\n quote' both\" \\ \x7f \u00e9 \u200b"))
print(['it\'s', "say \"hi\"", 'both \' and "'])
