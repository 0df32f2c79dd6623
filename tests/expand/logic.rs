/// `def between(low, high)`
#[allow(unused, non_snake_case, clippy::all)]
fn between<Low, High>(low: Low, high: High) -> BetweenInside<Low, High> {
    BetweenInside { low, high }
}
/// `def inside(x)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct BetweenInside<Low, High> {
    /// `low`, never rebound: its value.
    low: Low,
    /// `high`, never rebound: its value.
    high: High,
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Low, High> BetweenInside<Low, High> {
    /// Calls the function.
    #[inline]
    fn call<X>(&self, x: X) -> bool
    where
        Low: ::closure_runtime::ops::Le<X>,
        X: ::closure_runtime::ops::Lt<High>,
    {
        use ::closure_runtime::ops;
        ops::le(&self.low, &x) && ops::lt(&x, &self.high)
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Low, High, X> ::closure_runtime::Callable<(X,)> for BetweenInside<Low, High>
where
    Low: ::closure_runtime::ops::Le<X>,
    X: ::closure_runtime::ops::Lt<High>,
{
    type Output = bool;
    #[inline]
    fn call_with(&self, (x,): (X,)) -> bool {
        self.call(x)
    }
    fn name(&self) -> &'static str {
        "inside"
    }
    fn qualname(&self) -> &'static str {
        "between.<locals>.inside"
    }
}
impl<Low, High> ::closure_runtime::Function for BetweenInside<Low, High> {
    const NAME: &'static str = "inside";
    const QUALNAME: &'static str = "between.<locals>.inside";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["high", "low"];
    const VAR_NAMES: &'static [&'static str] = &["x"];
}
::closure_runtime::closure_type! {
    [Low, High] BetweenInside < Low, High >
}
/// `def name_or(name: str, fallback: str) -> str`
#[allow(unused, non_snake_case, clippy::all)]
fn name_or(name: &str, fallback: &str) -> ::closure_runtime::String {
    ::closure_runtime::string::owned(
        if ::closure_runtime::ops::truth(name) { name } else { fallback },
    )
}
