closure_runtime::pydef! {
    def run():
        def area(width: int, height: int) -> int:
            return width * height
        sizes = {"width": 2, "height": 3}
        print(area(**sizes))
}

fn main() {}
