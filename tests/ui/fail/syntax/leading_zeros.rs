closure_runtime::pydef! {
    def f():
        return 007
}

fn main() {}
