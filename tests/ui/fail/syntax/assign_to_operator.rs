closure_runtime::pydef! {
    def f(a, b):
        a + b = 1
}

fn main() {}
