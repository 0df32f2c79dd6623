closure_runtime::pydef! {
    def f():
        x: int = "one"
        return x
}

fn main() {}
