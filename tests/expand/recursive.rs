/// `def power_of(base: int)`
#[allow(dead_code)]
fn power_of(base: i64) -> PowerOfPower {
    PowerOfPower { base }
}
/// `def power(n: int) -> int`, defined in `power_of`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct PowerOfPower {
    /// `base`, never rebound: its value.
    base: i64,
}
impl PowerOfPower {
    fn call(&self, n: i64) -> i64 {
        use ::closure_runtime::ops;
        if n == 0 {
            return 1;
        }
        ops::mul(&self.base, &self.call(ops::sub(&n, &1)))
    }
}
::closure_runtime::closure! {
    impl PowerOfPower { "power_of.<locals>.power", free_vars: &["base", "power"], var_names: &["n"] }
    fn(n: i64) -> i64;
}
