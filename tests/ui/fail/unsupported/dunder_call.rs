closure_runtime::pydef! {
    def f(g):
        return g.__call__(1)
}

fn main() {}
