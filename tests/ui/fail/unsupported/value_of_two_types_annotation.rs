closure_runtime::pydef! {
    def f(x: int | str):
        return x
}

fn main() {}
