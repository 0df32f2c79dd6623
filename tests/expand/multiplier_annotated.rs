/// `def multiplier(factor: int)`
#[allow(unused, non_snake_case, clippy::all)]
fn multiplier(factor: i64) -> MultiplierMultiply {
    MultiplierMultiply { factor }
}
/// `def multiply(number: int) -> int`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct MultiplierMultiply {
    /// `factor`, never rebound: its value.
    factor: i64,
}
#[allow(unused, non_snake_case, clippy::all)]
impl MultiplierMultiply {
    /// Calls the function.
    #[inline]
    fn call(&self, number: i64) -> i64 {
        ::closure_runtime::ops::mul(&number, &self.factor)
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<(i64,)> for MultiplierMultiply {
    type Output = i64;
    #[inline]
    fn call_with(&self, (number,): (i64,)) -> i64 {
        self.call(number)
    }
    fn name(&self) -> &'static str {
        "multiply"
    }
    fn qualname(&self) -> &'static str {
        "multiplier.<locals>.multiply"
    }
}
impl ::closure_runtime::Function for MultiplierMultiply {
    const NAME: &'static str = "multiply";
    const QUALNAME: &'static str = "multiplier.<locals>.multiply";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["factor"];
    const VAR_NAMES: &'static [&'static str] = &["number"];
}
::closure_runtime::closure_type! {
    [] MultiplierMultiply
}
