for i in range(1, 4):
    for j in range(1, 4):
        if j == i:
            continue
        if i * j == 6:
            print("six at", i, j)
            break
        print(i, j)
    else:
        print("row", i, "done")
