/// `def describe(value: int)`
#[allow(unused, non_snake_case, clippy::all)]
fn describe(value: i64) -> DescribeShout {
    let value = ::closure_runtime::builtins::str(&value);
    DescribeShout { value }
}
/// `def shout()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct DescribeShout {
    /// `value`, never rebound: its value.
    value: ::closure_runtime::String,
}
#[allow(unused, non_snake_case, clippy::all)]
impl DescribeShout {
    /// Calls the function.
    #[inline]
    fn call(&self) -> ::closure_runtime::String {
        ::closure_runtime::string::upper(&self.value) + "!"
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<()> for DescribeShout {
    type Output = ::closure_runtime::String;
    #[inline]
    fn call_with(&self, (): ()) -> ::closure_runtime::String {
        self.call()
    }
    fn name(&self) -> &'static str {
        "shout"
    }
    fn qualname(&self) -> &'static str {
        "describe.<locals>.shout"
    }
}
impl ::closure_runtime::Function for DescribeShout {
    const NAME: &'static str = "shout";
    const QUALNAME: &'static str = "describe.<locals>.shout";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["value"];
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [] DescribeShout
}
