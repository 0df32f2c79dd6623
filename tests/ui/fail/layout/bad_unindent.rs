closure_runtime::pydef! {
    def f(x):
            y = x
        return y
}

fn main() {}
