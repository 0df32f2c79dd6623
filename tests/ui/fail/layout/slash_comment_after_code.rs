closure_runtime::pydef! {
    def f(x):
        half = x // 2
        return half
}

fn main() {}
