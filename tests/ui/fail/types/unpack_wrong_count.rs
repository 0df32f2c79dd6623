closure_runtime::pydef! {
    def f():
        a, b = (1, 2, 3)
        return a
}

fn main() {}
