/// `def total(*numbers)`
fn total<N>(numbers: ::closure_runtime::Tuple<N>) -> i64
where
    i64: ::closure_runtime::ops::Add<N, Output = i64>,
    N: ::closure_runtime::types::TypeName + ::core::clone::Clone,
{
    use ::closure_runtime::ops;
    let mut result = 0i64;
    for n in ops::iter(&numbers) {
        result = ops::add(&result, &n);
    }
    result
}
/// `def describe(**facts)`
fn describe<Value>(
    facts: ::closure_runtime::Dict<::closure_runtime::String, Value>,
) -> ::closure_runtime::String
where
    Value: ::closure_runtime::fmt::Format + ::core::clone::Clone,
{
    ::closure_runtime::string::join(
        ", ",
        ::core::iter::Iterator::map(::closure_runtime::ops::iter(&facts.items()), |(name, value)| {
            ::closure_runtime::format!("{}: {}", name, ::closure_runtime::fmt::str(&value))
        }),
    )
}
/// `def use()`
#[allow(dead_code)]
fn r#use() -> (i64, ::closure_runtime::String) {
    use ::closure_runtime::string;
    (
        total(::closure_runtime::Tuple::from([1, 2, 3])),
        describe(::closure_runtime::Dict::from([
            (string::owned("name"), ::closure_runtime::Value::from("Ann")),
            (string::owned("age"), ::closure_runtime::Value::from(30)),
        ])),
    )
}
