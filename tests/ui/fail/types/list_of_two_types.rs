closure_runtime::pydef! {
    def f():
        return [1, "two"]
}

fn main() {}
