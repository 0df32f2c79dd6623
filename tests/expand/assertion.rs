/// `def divider(by: int)`
#[allow(clippy::nonminimal_bool, dead_code)]
fn divider(by: i64) -> DividerLambda {
    if !(by != 0) {
        ::core::panic!("AssertionError: {}", "by must not be zero");
    }
    DividerLambda { by }
}
/// `lambda n`, defined in `divider`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct DividerLambda {
    /// `by`, never rebound: its value.
    by: i64,
}
impl DividerLambda {
    fn call<N, Quotient>(&self, n: N) -> Quotient
    where
        N: ::closure_runtime::ops::TrueDiv<i64, Output = Quotient>,
    {
        ::closure_runtime::ops::true_div(&n, &self.by)
    }
}
::closure_runtime::closure! {
    impl DividerLambda { "divider.<locals>.<lambda>", free_vars: &["by"], var_names: &["n"] }
    [N, Quotient] fn(n: N) -> Quotient where [N: ::closure_runtime::ops::TrueDiv<i64, Output = Quotient>];
}
