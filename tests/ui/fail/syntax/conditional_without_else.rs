closure_runtime::pydef! {
    def f(x):
        return 1 if x
}

fn main() {}
