def usage(program):
    return f"""usage: {program} [options]
  -h   "help"
  -v   it's verbose
"""

print(usage("tool"), end="")
print('''a
b''')
