closure_runtime::pydef! {
    def f(x):
        None = x
}

fn main() {}
