closure_runtime::pydef! {
    def f(x: int):
        return x

    def g():
        return f("one")
}

fn main() {}
