closure_runtime::pydef! {
    def f(n: int):
        return n.to_string()
}

fn main() {}
