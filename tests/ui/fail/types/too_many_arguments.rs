closure_runtime::pydef! {
    def f(a):
        return a

    def g():
        return f(1, 2, 3)
}

fn main() {}
