closure_runtime::pydef! {
    def run():
        def area(width: int, height: int) -> int:
            return width * height
        sizes = [2, 3]
        print(area(*sizes))
}

fn main() {}
