closure_runtime::pydef! {
    def f(x):
        return (x + 1
}

fn main() {}
