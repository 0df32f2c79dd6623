closure_runtime::pydef! {
    def outer(values):
        def inner():
            yield from values
        return inner
}

fn main() {}
