print("7".zfill(3), "-7".zfill(4), "ab".ljust(5) + "|", "ab".rjust(5, "."), "ab".center(7, "*"), "abcdef".center(3))
