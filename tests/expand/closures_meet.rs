/// `def operation(symbol: str)`
#[allow(dead_code)]
fn operation(symbol: &str) -> ::closure_runtime::Func<(i64, i64), i64> {
    use ::closure_runtime::Func;
    let add = OperationAdd;
    let sub = OperationSub;
    if ::closure_runtime::ops::eq(symbol, "+") { Func::new(add) } else { Func::new(sub) }
}
/// `def add(a: int, b: int) -> int`, defined in `operation`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct OperationAdd;
impl OperationAdd {
    fn call(&self, a: i64, b: i64) -> i64 {
        ::closure_runtime::ops::add(&a, &b)
    }
}
::closure_runtime::closure! {
    impl OperationAdd { "operation.<locals>.add", var_names: &["a", "b"] }
    fn(a: i64, b: i64) -> i64;
}
/// `def sub(a: int, b: int) -> int`, defined in `operation`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct OperationSub;
impl OperationSub {
    fn call(&self, a: i64, b: i64) -> i64 {
        ::closure_runtime::ops::sub(&a, &b)
    }
}
::closure_runtime::closure! {
    impl OperationSub { "operation.<locals>.sub", var_names: &["a", "b"] }
    fn(a: i64, b: i64) -> i64;
}
