closure_runtime::pydef! {
    def f():
        return "\a"
}

fn main() {}
