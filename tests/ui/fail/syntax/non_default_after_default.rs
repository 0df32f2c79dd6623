closure_runtime::pydef! {
    def f(a=1, b):
        return a
}

fn main() {}
