closure_runtime::pydef! {
    def f(a):
        return !a
}

fn main() {}
