closure_runtime::pydef! {
    def f(numbers: list[int]):
        return ", ".join(numbers)
}

fn main() {}
