closure_runtime::pydef! {
    def f():
        return true
}

fn main() {}
