//! What Rust would warn of is nobody's business in Python.
#![deny(warnings)]

closure_runtime::pydef! {
    def f(unused):
        never_read = 1
        def neverCalled():
            return never_read
        return 2
        print("unreachable")
}

fn main() {
    assert_eq!(f(()), 2);
}
