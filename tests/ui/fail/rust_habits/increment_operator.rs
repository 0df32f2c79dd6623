closure_runtime::pydef! {
    def f(x):
        x++
        return x
}

fn main() {}
