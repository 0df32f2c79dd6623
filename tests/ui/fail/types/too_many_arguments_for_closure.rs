closure_runtime::pydef! {
    def outer():
        def inner():
            return 1
        return inner(2)
}

fn main() {}
