/// `def parity(base: int)`
#[allow(unused, non_snake_case, clippy::all)]
fn parity(base: i64) -> ParityIsEven {
    ParityIsEven { base }
}
/// `def is_even(n: int) -> bool`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct ParityIsEven {
    /// `base`, never rebound: its value.
    base: i64,
}
#[allow(unused, non_snake_case, clippy::all)]
impl ParityIsEven {
    /// Calls the function.
    #[inline]
    fn call(&self, n: i64) -> bool {
        if n == self.base {
            return true;
        }
        (ParityIsOdd { base: self.base }).call(::closure_runtime::ops::sub(&n, &1))
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<(i64,)> for ParityIsEven {
    type Output = bool;
    #[inline]
    fn call_with(&self, (n,): (i64,)) -> bool {
        self.call(n)
    }
    fn name(&self) -> &'static str {
        "is_even"
    }
    fn qualname(&self) -> &'static str {
        "parity.<locals>.is_even"
    }
}
impl ::closure_runtime::Function for ParityIsEven {
    const NAME: &'static str = "is_even";
    const QUALNAME: &'static str = "parity.<locals>.is_even";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["base", "is_odd"];
    const VAR_NAMES: &'static [&'static str] = &["n"];
}
::closure_runtime::closure_type! {
    [] ParityIsEven
}
/// `def is_odd(n: int) -> bool`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct ParityIsOdd {
    /// `base`, never rebound: its value.
    base: i64,
}
#[allow(unused, non_snake_case, clippy::all)]
impl ParityIsOdd {
    /// Calls the function.
    #[inline]
    fn call(&self, n: i64) -> bool {
        if n == self.base {
            return false;
        }
        (ParityIsEven { base: self.base }).call(::closure_runtime::ops::sub(&n, &1))
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<(i64,)> for ParityIsOdd {
    type Output = bool;
    #[inline]
    fn call_with(&self, (n,): (i64,)) -> bool {
        self.call(n)
    }
    fn name(&self) -> &'static str {
        "is_odd"
    }
    fn qualname(&self) -> &'static str {
        "parity.<locals>.is_odd"
    }
}
impl ::closure_runtime::Function for ParityIsOdd {
    const NAME: &'static str = "is_odd";
    const QUALNAME: &'static str = "parity.<locals>.is_odd";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["base", "is_even"];
    const VAR_NAMES: &'static [&'static str] = &["n"];
}
::closure_runtime::closure_type! {
    [] ParityIsOdd
}
