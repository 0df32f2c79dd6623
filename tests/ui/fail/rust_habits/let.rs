closure_runtime::pydef! {
    def f(x):
        let y = x
        return y
}

fn main() {}
