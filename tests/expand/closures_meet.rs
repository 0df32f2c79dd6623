/// `def operation(symbol: str)`
#[allow(unused, non_snake_case, clippy::all)]
fn operation(symbol: &str) -> ::closure_runtime::Func<(i64, i64), i64> {
    use ::closure_runtime::Func;
    let add = OperationAdd;
    let sub = OperationSub;
    if ::closure_runtime::ops::eq(symbol, "+") { Func::new(add) } else { Func::new(sub) }
}
/// `def add(a: int, b: int) -> int`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct OperationAdd;
#[allow(unused, non_snake_case, clippy::all)]
impl OperationAdd {
    /// Calls the function.
    #[inline]
    fn call(&self, a: i64, b: i64) -> i64 {
        ::closure_runtime::ops::add(&a, &b)
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<(i64, i64)> for OperationAdd {
    type Output = i64;
    #[inline]
    fn call_with(&self, (a, b): (i64, i64)) -> i64 {
        self.call(a, b)
    }
    fn name(&self) -> &'static str {
        "add"
    }
    fn qualname(&self) -> &'static str {
        "operation.<locals>.add"
    }
}
impl ::closure_runtime::Function for OperationAdd {
    const NAME: &'static str = "add";
    const QUALNAME: &'static str = "operation.<locals>.add";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &[];
    const VAR_NAMES: &'static [&'static str] = &["a", "b"];
}
::closure_runtime::closure_type! {
    [] OperationAdd
}
/// `def sub(a: int, b: int) -> int`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct OperationSub;
#[allow(unused, non_snake_case, clippy::all)]
impl OperationSub {
    /// Calls the function.
    #[inline]
    fn call(&self, a: i64, b: i64) -> i64 {
        ::closure_runtime::ops::sub(&a, &b)
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<(i64, i64)> for OperationSub {
    type Output = i64;
    #[inline]
    fn call_with(&self, (a, b): (i64, i64)) -> i64 {
        self.call(a, b)
    }
    fn name(&self) -> &'static str {
        "sub"
    }
    fn qualname(&self) -> &'static str {
        "operation.<locals>.sub"
    }
}
impl ::closure_runtime::Function for OperationSub {
    const NAME: &'static str = "sub";
    const QUALNAME: &'static str = "operation.<locals>.sub";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &[];
    const VAR_NAMES: &'static [&'static str] = &["a", "b"];
}
::closure_runtime::closure_type! {
    [] OperationSub
}
