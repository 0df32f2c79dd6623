/// `def compose(f, g)`
#[allow(dead_code)]
fn compose<F, G>(f: F, g: G) -> ComposeLambda<F, G> {
    ComposeLambda { f, g }
}
/// `lambda x`, defined in `compose`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct ComposeLambda<F, G> {
    /// `f`, never rebound: its value.
    f: F,
    /// `g`, never rebound: its value.
    g: G,
}
impl<F, G> ComposeLambda<F, G> {
    fn call<X, GResult, FResult>(&self, x: X) -> FResult
    where
        G: ::closure_runtime::Callable<(X,), Output = GResult>,
        F: ::closure_runtime::Callable<(GResult,), Output = FResult>,
    {
        ::closure_runtime::Callable::call_with(
            &self.f,
            (::closure_runtime::Callable::call_with(&self.g, (x,)),),
        )
    }
}
::closure_runtime::closure! {
    impl[F, G] ComposeLambda<F, G> { "compose.<locals>.<lambda>", free_vars: &["f", "g"], var_names: &["x"] }
    [X, GResult, FResult] fn(x: X) -> FResult where [
        G: ::closure_runtime::Callable<(X,), Output = GResult>,
        F: ::closure_runtime::Callable<(GResult,), Output = FResult>
    ];
}
