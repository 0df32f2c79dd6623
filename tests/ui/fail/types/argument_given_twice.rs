closure_runtime::pydef! {
    def f(a, b):
        return a

    def g():
        return f(1, a=2)
}

fn main() {}
