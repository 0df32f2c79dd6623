closure_runtime::pydef! {
    def logged(f):
        def wrapper(*args):
            print("call")
            return f(*args)
        return wrapper

    def run():
        @logged
        def area(width: int, height: int) -> int:
            return width * height
        print(area(2))
}

fn main() {}
