closure_runtime::pydef! {
    def f():
        def g():
            nonlocal missing
            missing = 1
        return g

    def h(a, a):
        break

    def k(x)
        return x
}

fn main() {}
