/// `def outer(x)`
#[allow(dead_code)]
fn outer<X>(x: X) -> OuterMiddle<X> {
    OuterMiddle { x }
}
/// `def middle()`, defined in `outer`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct OuterMiddle<X> {
    /// `x`, never rebound: its value.
    x: X,
}
impl<X> OuterMiddle<X> {
    fn call(&self) -> OuterMiddleInner<X>
    where
        X: ::core::clone::Clone,
    {
        OuterMiddleInner { x: ::core::clone::Clone::clone(&self.x) }
    }
}
::closure_runtime::closure! {
    impl[X] OuterMiddle<X> { "outer.<locals>.middle", free_vars: &["x"], var_names: &["inner"] }
    fn() -> OuterMiddleInner<X> where [X: ::core::clone::Clone];
}
/// `def inner()`, defined in `middle`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct OuterMiddleInner<X> {
    /// `x`, never rebound: its value.
    x: X,
}
impl<X> OuterMiddleInner<X> {
    fn call(&self) -> X
    where
        X: ::core::clone::Clone,
    {
        ::core::clone::Clone::clone(&self.x)
    }
}
::closure_runtime::closure! {
    impl[X] OuterMiddleInner<X> { "outer.<locals>.middle.<locals>.inner", free_vars: &["x"] }
    fn() -> X where [X: ::core::clone::Clone];
}
