closure_runtime::pydef! {
    def f(x: int):
        return len(x, x)
}

fn main() {}
