closure_runtime::pydef! {
    def f(x):
        const limit: int = 3
        return limit
}

fn main() {}
