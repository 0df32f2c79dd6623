closure_runtime::pydef! {
    def f(x):
        return x?
}

fn main() {}
