closure_runtime::pydef! {
    def f(x: int):
        return x + "!"
}

fn main() {}
