def greet(name):
    return f"Hello {name}"

def main():
    print(greet("main"))

if __name__ == "__main__":
    main()
    print(__name__)
