closure_runtime::pydef! {
    def f(x):
        return x + 1i64
}

fn main() {}
