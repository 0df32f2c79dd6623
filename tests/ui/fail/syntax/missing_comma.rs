closure_runtime::pydef! {
    def f(x):
        return [1 x]
}

fn main() {}
