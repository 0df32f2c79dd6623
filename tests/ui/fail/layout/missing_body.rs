closure_runtime::pydef! {
    def f(x):
    def g(x):
        return x
}

fn main() {}
