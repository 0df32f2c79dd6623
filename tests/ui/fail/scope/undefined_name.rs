closure_runtime::pydef! {
    def f(x):
        return x + offset
}

fn main() {}
