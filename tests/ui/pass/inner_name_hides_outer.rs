//! Assigning without `nonlocal` makes a variable of the inner function.

closure_runtime::pydef! {
    def f():
        x = 1
        def g():
            x = 2
            return x
        return g() * 10 + x
}

fn main() {
    assert_eq!(f(), 21);
}
