closure_runtime::pydef! {
    from functools import partial

    def run():
        def add(a: int, b: int) -> int:
            return a + b
        five = partial(add, 5)
        print(five(1, 2))
        print(partial())
}

fn main() {}
