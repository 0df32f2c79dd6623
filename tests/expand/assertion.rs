/// `def divider(by: int)`
#[allow(unused, non_snake_case, clippy::all)]
fn divider(by: i64) -> DividerLambda {
    if !(by != 0) {
        ::core::panic!("AssertionError: {}", "by must not be zero");
    }
    DividerLambda { by }
}
/// `lambda n`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct DividerLambda {
    /// `by`, never rebound: its value.
    by: i64,
}
#[allow(unused, non_snake_case, clippy::all)]
impl DividerLambda {
    /// Calls the function.
    #[inline]
    fn call<N, Quotient>(&self, n: N) -> Quotient
    where
        N: ::closure_runtime::ops::TrueDiv<i64, Output = Quotient>,
    {
        ::closure_runtime::ops::true_div(&n, &self.by)
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<N, Quotient> ::closure_runtime::Callable<(N,)> for DividerLambda
where
    N: ::closure_runtime::ops::TrueDiv<i64, Output = Quotient>,
{
    type Output = Quotient;
    #[inline]
    fn call_with(&self, (n,): (N,)) -> Quotient {
        self.call(n)
    }
    fn name(&self) -> &'static str {
        "<lambda>"
    }
    fn qualname(&self) -> &'static str {
        "divider.<locals>.<lambda>"
    }
}
impl ::closure_runtime::Function for DividerLambda {
    const NAME: &'static str = "<lambda>";
    const QUALNAME: &'static str = "divider.<locals>.<lambda>";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["by"];
    const VAR_NAMES: &'static [&'static str] = &["n"];
}
::closure_runtime::closure_type! {
    [] DividerLambda
}
