/// `def outer(x)`
#[allow(unused, non_snake_case, clippy::all)]
fn outer<X>(x: X) -> OuterMiddle<X> {
    OuterMiddle { x }
}
/// `def middle()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct OuterMiddle<X> {
    /// `x`, never rebound: its value.
    x: X,
}
#[allow(unused, non_snake_case, clippy::all)]
impl<X> OuterMiddle<X> {
    /// Calls the function.
    #[inline]
    fn call(&self) -> OuterMiddleInner<X>
    where
        X: ::core::clone::Clone,
    {
        OuterMiddleInner {
            x: ::core::clone::Clone::clone(&self.x),
        }
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<X> ::closure_runtime::Callable<()> for OuterMiddle<X>
where
    X: ::core::clone::Clone,
{
    type Output = OuterMiddleInner<X>;
    #[inline]
    fn call_with(&self, (): ()) -> OuterMiddleInner<X> {
        self.call()
    }
    fn name(&self) -> &'static str {
        "middle"
    }
    fn qualname(&self) -> &'static str {
        "outer.<locals>.middle"
    }
}
impl<X> ::closure_runtime::Function for OuterMiddle<X> {
    const NAME: &'static str = "middle";
    const QUALNAME: &'static str = "outer.<locals>.middle";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["x"];
    const VAR_NAMES: &'static [&'static str] = &["inner"];
}
::closure_runtime::closure_type! {
    [X] OuterMiddle < X >
}
/// `def inner()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct OuterMiddleInner<X> {
    /// `x`, never rebound: its value.
    x: X,
}
#[allow(unused, non_snake_case, clippy::all)]
impl<X> OuterMiddleInner<X> {
    /// Calls the function.
    #[inline]
    fn call(&self) -> X
    where
        X: ::core::clone::Clone,
    {
        ::core::clone::Clone::clone(&self.x)
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<X> ::closure_runtime::Callable<()> for OuterMiddleInner<X>
where
    X: ::core::clone::Clone,
{
    type Output = X;
    #[inline]
    fn call_with(&self, (): ()) -> X {
        self.call()
    }
    fn name(&self) -> &'static str {
        "inner"
    }
    fn qualname(&self) -> &'static str {
        "outer.<locals>.middle.<locals>.inner"
    }
}
impl<X> ::closure_runtime::Function for OuterMiddleInner<X> {
    const NAME: &'static str = "inner";
    const QUALNAME: &'static str = "outer.<locals>.middle.<locals>.inner";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["x"];
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [X] OuterMiddleInner < X >
}
