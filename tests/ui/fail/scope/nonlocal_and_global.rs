closure_runtime::pydef! {
    x = 0
    def f():
        x = 1
        def g():
            global x
            nonlocal x
            x = 2
        return g
}

fn main() {}
