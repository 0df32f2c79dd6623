closure_runtime::pydef! {
    def f(x):
        return g(&x)
}

fn main() {}
