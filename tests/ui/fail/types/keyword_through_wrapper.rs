closure_runtime::pydef! {
    def logged(f):
        def wrapper(*args, **kwargs):
            print("call")
            return f(*args, **kwargs)
        return wrapper

    def run():
        @logged
        def area(width: int, height: int) -> int:
            return width * height
        print(area(2, depth=3))
}

fn main() {}
