closure_runtime::pydef! {
    def f(a, a):
        return a
}

fn main() {}
