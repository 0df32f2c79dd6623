/// `def multiplier(factor: int)`
#[allow(dead_code)]
fn multiplier(factor: i64) -> MultiplierMultiply {
    MultiplierMultiply { factor }
}
/// `def multiply(number: int) -> int`, defined in `multiplier`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct MultiplierMultiply {
    /// `factor`, never rebound: its value.
    factor: i64,
}
impl MultiplierMultiply {
    fn call(&self, number: i64) -> i64 {
        ::closure_runtime::ops::mul(&number, &self.factor)
    }
}
::closure_runtime::closure! {
    impl MultiplierMultiply { "multiplier.<locals>.multiply", free_vars: &["factor"], var_names: &["number"] }
    fn(number: i64) -> i64;
}
