closure_runtime::pydef! {
    def f(a, *, key):
        return a + key

    def g():
        return f(1)
}

fn main() {}
