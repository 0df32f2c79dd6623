closure_runtime::pydef! {
    def f():
        a = 1
        def g():
            nonlocal a, b, c
            a = 2
        return g
}

fn main() {}
