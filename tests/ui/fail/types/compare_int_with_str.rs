closure_runtime::pydef! {
    def f(x: int):
        return x < "1"
}

fn main() {}
