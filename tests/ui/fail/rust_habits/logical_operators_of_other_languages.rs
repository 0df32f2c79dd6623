closure_runtime::pydef! {
    def f(a, b):
        return a && b
}

fn main() {}
