closure_runtime::pydef! {
    def f(x):
        g(x) = 1
}

fn main() {}
