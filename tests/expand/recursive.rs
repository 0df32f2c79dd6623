/// `def power_of(base: int)`
#[allow(unused, non_snake_case, clippy::all)]
fn power_of(base: i64) -> PowerOfPower {
    PowerOfPower { base }
}
/// `def power(n: int) -> int`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct PowerOfPower {
    /// `base`, never rebound: its value.
    base: i64,
}
#[allow(unused, non_snake_case, clippy::all)]
impl PowerOfPower {
    /// Calls the function.
    #[inline]
    fn call(&self, n: i64) -> i64 {
        use ::closure_runtime::ops;
        if n == 0 {
            return 1;
        }
        ops::mul(&self.base, &self.call(ops::sub(&n, &1)))
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<(i64,)> for PowerOfPower {
    type Output = i64;
    #[inline]
    fn call_with(&self, (n,): (i64,)) -> i64 {
        self.call(n)
    }
    fn name(&self) -> &'static str {
        "power"
    }
    fn qualname(&self) -> &'static str {
        "power_of.<locals>.power"
    }
}
impl ::closure_runtime::Function for PowerOfPower {
    const NAME: &'static str = "power";
    const QUALNAME: &'static str = "power_of.<locals>.power";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["base", "power"];
    const VAR_NAMES: &'static [&'static str] = &["n"];
}
::closure_runtime::closure_type! {
    [] PowerOfPower
}
