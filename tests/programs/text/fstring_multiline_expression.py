values = [1, 2, 3]
report = (
    f"sum: {sum(values)}\n"
    f"max: {max(values)}, "
    f"doubled: {[v * 2 for v in values]}"
)
print(report)
print(f"""{values[0]}
{values[-1]:>3}
{ {'a': 1}['a'] }""")
