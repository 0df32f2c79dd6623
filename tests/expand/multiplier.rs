/// `def multiplier(factor)`
///
/// Makes a function that multiplies by `factor`.
#[allow(dead_code)]
fn multiplier<Factor>(factor: Factor) -> MultiplierMultiply<Factor> {
    MultiplierMultiply { factor }
}
/// `def multiply(number)`, defined in `multiplier`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct MultiplierMultiply<Factor> {
    /// `factor`, never rebound: its value.
    factor: Factor,
}
impl<Factor> MultiplierMultiply<Factor> {
    fn call<Number, Product>(&self, number: Number) -> Product
    where
        Number: ::closure_runtime::ops::Mul<Factor, Output = Product>,
    {
        ::closure_runtime::ops::mul(&number, &self.factor)
    }
}
::closure_runtime::closure! {
    impl[Factor] MultiplierMultiply<Factor>
        { "multiplier.<locals>.multiply", free_vars: &["factor"], var_names: &["number"] }
    [Number, Product] fn(number: Number) -> Product
        where [Number: ::closure_runtime::ops::Mul<Factor, Output = Product>];
}
