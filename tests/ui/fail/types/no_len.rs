closure_runtime::pydef! {
    def f(n: int):
        return len(n)
}

fn main() {}
