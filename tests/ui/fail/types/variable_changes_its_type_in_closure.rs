closure_runtime::pydef! {
    def f():
        x = 1
        def g():
            nonlocal x
            x = "two"
        g()
        return x * 2
}

fn main() {}
