/// `def describe(value: int)`
#[allow(dead_code)]
fn describe(value: i64) -> DescribeShout {
    let value = ::closure_runtime::builtins::str(&value);
    DescribeShout { value }
}
/// `def shout()`, defined in `describe`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct DescribeShout {
    /// `value`, never rebound: its value.
    value: ::closure_runtime::String,
}
impl DescribeShout {
    fn call(&self) -> ::closure_runtime::String {
        ::closure_runtime::string::upper(&self.value) + "!"
    }
}
::closure_runtime::closure! {
    impl DescribeShout { "describe.<locals>.shout", free_vars: &["value"] }
    fn() -> ::closure_runtime::String;
}
