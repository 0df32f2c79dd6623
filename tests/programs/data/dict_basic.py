ages = {"Ann": 30, "Bo": 25}
ages["Cy"] = 41
ages["Ann"] = 31
print(ages, len(ages), ages["Bo"])
print("Ann" in ages, "Zed" in ages, "Zed" not in ages)
del ages["Bo"]
ages["Bo"] = 26
print(ages)
for name in ages:
    print(name, ages[name])
