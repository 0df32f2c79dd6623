/// `def multiplier(factor)`
///
/// Makes a function that multiplies by `factor`.
#[allow(unused, non_snake_case, clippy::all)]
fn multiplier<Factor>(factor: Factor) -> MultiplierMultiply<Factor> {
    MultiplierMultiply { factor }
}
/// `def multiply(number)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct MultiplierMultiply<Factor> {
    /// `factor`, never rebound: its value.
    factor: Factor,
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Factor> MultiplierMultiply<Factor> {
    /// Calls the function.
    #[inline]
    fn call<Number, Product>(&self, number: Number) -> Product
    where
        Number: ::closure_runtime::ops::Mul<Factor, Output = Product>,
    {
        ::closure_runtime::ops::mul(&number, &self.factor)
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Factor, Number, Product> ::closure_runtime::Callable<(Number,)>
for MultiplierMultiply<Factor>
where
    Number: ::closure_runtime::ops::Mul<Factor, Output = Product>,
{
    type Output = Product;
    #[inline]
    fn call_with(&self, (number,): (Number,)) -> Product {
        self.call(number)
    }
    fn name(&self) -> &'static str {
        "multiply"
    }
    fn qualname(&self) -> &'static str {
        "multiplier.<locals>.multiply"
    }
}
impl<Factor> ::closure_runtime::Function for MultiplierMultiply<Factor> {
    const NAME: &'static str = "multiply";
    const QUALNAME: &'static str = "multiplier.<locals>.multiply";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["factor"];
    const VAR_NAMES: &'static [&'static str] = &["number"];
}
::closure_runtime::closure_type! {
    [Factor] MultiplierMultiply < Factor >
}
