matrix = [[1, 2], [3, 4]]
people = [{"name": "Ann", "tags": "a"}, {"name": "Bo", "tags": "b"}]
config = {"sizes": [1, 2, 3], "more": [4]}
matrix[1][0] += 10
config["sizes"].append(9)
print(matrix, config, people[1]["name"])
print([row[::-1] for row in matrix], [p["name"] for p in people])
total = 0
for row in matrix:
    for cell in row:
        total += cell
print(total)
