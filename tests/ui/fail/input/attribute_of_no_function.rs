//! What looks like an attribute is one, and stands before a `def`.
closure_runtime::pydef! {
    #![allow(unused)]
    def outer(n: int):
        #[inline]
        return n
}

fn main() {}
