closure_runtime::pydef! {
    def f(x):
        pritn(x)
}

fn main() {}
