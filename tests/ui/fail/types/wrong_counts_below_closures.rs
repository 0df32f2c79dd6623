closure_runtime::pydef! {
    def outer():
        def middle(a):
            def inner(b):
                return a + b
            return inner
        return middle(1, 2)(3)
}

fn main() {}
