/// `def fibonacci()`
#[allow(dead_code)]
fn fibonacci() -> FibonacciFollowing {
    let (a, b) = (0, 1);
    FibonacciFollowing { a: ::core::cell::Cell::new(a), b: ::core::cell::Cell::new(b) }
}
/// `def following()`, defined in `fibonacci`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct FibonacciFollowing {
    /// `a`, rebound, and reached by this closure alone: a cell without sharing.
    a: ::core::cell::Cell<i64>,
    /// `b`, rebound, and reached by this closure alone: a cell without sharing.
    b: ::core::cell::Cell<i64>,
}
impl FibonacciFollowing {
    fn call(&self) -> i64 {
        let (item, item2) = (self.b.get(), ::closure_runtime::ops::add(&self.a.get(), &self.b.get()));
        self.a.set(item);
        self.b.set(item2);
        self.a.get()
    }
}
::closure_runtime::closure! {
    impl FibonacciFollowing { "fibonacci.<locals>.following", free_vars: &["a", "b"] }
    fn() -> i64;
}
