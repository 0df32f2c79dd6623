closure_runtime::pydef! {
    def f(names: list[str]):
        return names.contains("Ann")
}

fn main() {}
