def main(word):
    print(word)
    return len(word)


def shout(word):
    return word.upper() + "!"


if __name__ == "__main__":
    total = main(shout("main"))
    print(total)
