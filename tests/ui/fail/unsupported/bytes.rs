closure_runtime::pydef! {
    def outer():
        return b"abc"
}

fn main() {}
