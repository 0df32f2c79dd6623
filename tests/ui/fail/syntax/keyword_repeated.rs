closure_runtime::pydef! {
    def f(a, b):
        return a

    def g():
        return f(a=1, a=2)
}

fn main() {}
