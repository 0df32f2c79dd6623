closure_runtime::pydef! {
    def f(x):
        return f "value: }"
}

fn main() {}
