//! The variable of a `nonlocal` may be assigned further down.

closure_runtime::pydef! {
    def f():
        def g():
            nonlocal x
            x += 1
            return x
        x = 1
        return g
}

fn main() {
    assert_eq!(f().call(), 2);
}
