closure_runtime::pydef! {
    def f():
        x = 5
        return x(1)
}

fn main() {}
