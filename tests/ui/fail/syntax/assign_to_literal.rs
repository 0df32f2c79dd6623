closure_runtime::pydef! {
    def f(x):
        1 = x
}

fn main() {}
