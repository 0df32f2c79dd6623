closure_runtime::pydef! {
    def outer(greeting):
        def inner():
            return greatnig
        return inner
}

fn main() {
    outer("hello").call();
}
