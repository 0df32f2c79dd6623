//! Rust's keywords are ordinary names in Python.

closure_runtime::pydef! {
    def match_(type, fn, self):
        struct = type + fn
        def impl():
            nonlocal struct
            struct += self
            return struct
        return impl
}

fn main() {
    assert_eq!(match_(1, 2, 3).call(), 6);
}
