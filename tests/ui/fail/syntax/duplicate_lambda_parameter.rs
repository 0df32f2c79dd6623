closure_runtime::pydef! {
    def f():
        return lambda a, b, a: a
}

fn main() {}
