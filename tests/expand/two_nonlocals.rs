/// `def fibonacci()`
#[allow(unused, non_snake_case, clippy::all)]
fn fibonacci() -> FibonacciFollowing {
    let (a, b) = (0, 1);
    FibonacciFollowing {
        a: ::core::cell::Cell::new(a),
        b: ::core::cell::Cell::new(b),
    }
}
/// `def following()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct FibonacciFollowing {
    /// `a`, rebound, and reached by this closure alone: a cell without sharing.
    a: ::core::cell::Cell<i64>,
    /// `b`, rebound, and reached by this closure alone: a cell without sharing.
    b: ::core::cell::Cell<i64>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl FibonacciFollowing {
    /// Calls the function.
    #[inline]
    fn call(&self) -> i64 {
        let (item, item2) = (
            self.b.get(),
            ::closure_runtime::ops::add(&self.a.get(), &self.b.get()),
        );
        self.a.set(item);
        self.b.set(item2);
        self.a.get()
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<()> for FibonacciFollowing {
    type Output = i64;
    #[inline]
    fn call_with(&self, (): ()) -> i64 {
        self.call()
    }
    fn name(&self) -> &'static str {
        "following"
    }
    fn qualname(&self) -> &'static str {
        "fibonacci.<locals>.following"
    }
}
impl ::closure_runtime::Function for FibonacciFollowing {
    const NAME: &'static str = "following";
    const QUALNAME: &'static str = "fibonacci.<locals>.following";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["a", "b"];
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [] FibonacciFollowing
}
