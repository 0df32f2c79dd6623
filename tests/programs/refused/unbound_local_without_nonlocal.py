def make_counter():
    count = 0
    def counter():
        count += 1
        return count
    return counter
