//! Attributes that could do nothing where they stand.
closure_runtime::pydef! {
    #[derive(Clone)]
    def outer(n: int):
        #[test]
        def inner():
            return n
        return inner

    #[cfg(unix)]
    def twice(): return 1
    def twice(): return 2
}

fn main() {}
