closure_runtime::pydef! {
    def f(ages: dict[str, int]):
        ages.insert("Ann", 1)
}

fn main() {}
