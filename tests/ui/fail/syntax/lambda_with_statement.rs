closure_runtime::pydef! {
    def f():
        return lambda: return 1
}

fn main() {}
