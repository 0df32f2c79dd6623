closure_runtime::pydef! {
    def f():
        return 1 + 2j
}

fn main() {}
