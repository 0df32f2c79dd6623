closure_runtime::pydef! {
    def f():
        x = None
        return x + 1
}

fn main() {}
