/// `def parity(base: int)`
#[allow(dead_code)]
fn parity(base: i64) -> ParityIsEven {
    ParityIsEven { base }
}
/// `def is_even(n: int) -> bool`, defined in `parity`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct ParityIsEven {
    /// `base`, never rebound: its value.
    base: i64,
}
impl ParityIsEven {
    fn call(&self, n: i64) -> bool {
        if n == self.base {
            return true;
        }
        (ParityIsOdd { base: self.base }).call(::closure_runtime::ops::sub(&n, &1))
    }
}
::closure_runtime::closure! {
    impl ParityIsEven { "parity.<locals>.is_even", free_vars: &["base", "is_odd"], var_names: &["n"] }
    fn(n: i64) -> bool;
}
/// `def is_odd(n: int) -> bool`, defined in `parity`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct ParityIsOdd {
    /// `base`, never rebound: its value.
    base: i64,
}
impl ParityIsOdd {
    fn call(&self, n: i64) -> bool {
        if n == self.base {
            return false;
        }
        (ParityIsEven { base: self.base }).call(::closure_runtime::ops::sub(&n, &1))
    }
}
::closure_runtime::closure! {
    impl ParityIsOdd { "parity.<locals>.is_odd", free_vars: &["base", "is_even"], var_names: &["n"] }
    fn(n: i64) -> bool;
}
