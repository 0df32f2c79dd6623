closure_runtime::pydef! {
    def f(names: list[str]):
        return names["first"]
}

fn main() {}
