closure_runtime::pydef! {
    def f(x):
        return null
}

fn main() {}
