closure_runtime::pydef! {
    def f():
        return sum([1, "two"])
}

fn main() {}
