closure_runtime::pydef! {
    def f():
        return |x| x + 1
}

fn main() {}
