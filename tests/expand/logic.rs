/// `def between(low, high)`
#[allow(dead_code)]
fn between<Low, High>(low: Low, high: High) -> BetweenInside<Low, High> {
    BetweenInside { low, high }
}
/// `def inside(x)`, defined in `between`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct BetweenInside<Low, High> {
    /// `low`, never rebound: its value.
    low: Low,
    /// `high`, never rebound: its value.
    high: High,
}
impl<Low, High> BetweenInside<Low, High> {
    fn call<X>(&self, x: X) -> bool
    where
        Low: ::closure_runtime::ops::Le<X>,
        X: ::closure_runtime::ops::Lt<High>,
    {
        use ::closure_runtime::ops;
        ops::le(&self.low, &x) && ops::lt(&x, &self.high)
    }
}
::closure_runtime::closure! {
    impl[Low, High] BetweenInside<Low, High>
        { "between.<locals>.inside", free_vars: &["high", "low"], var_names: &["x"] }
    [X] fn(x: X) -> bool where [Low: ::closure_runtime::ops::Le<X>, X: ::closure_runtime::ops::Lt<High>];
}
/// `def name_or(name: str, fallback: str) -> str`
#[allow(dead_code)]
fn name_or(name: &str, fallback: &str) -> ::closure_runtime::String {
    ::closure_runtime::string::owned(if ::closure_runtime::ops::truth(name) { name } else { fallback })
}
