/// `def compose(f, g)`
#[allow(unused, non_snake_case, clippy::all)]
fn compose<F, G>(f: F, g: G) -> ComposeLambda<F, G> {
    ComposeLambda { f, g }
}
/// `lambda x`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct ComposeLambda<F, G> {
    /// `f`, never rebound: its value.
    f: F,
    /// `g`, never rebound: its value.
    g: G,
}
#[allow(unused, non_snake_case, clippy::all)]
impl<F, G> ComposeLambda<F, G> {
    /// Calls the function.
    #[inline]
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
#[allow(unused, non_snake_case, clippy::all)]
impl<F, G, X, GResult, FResult> ::closure_runtime::Callable<(X,)> for ComposeLambda<F, G>
where
    G: ::closure_runtime::Callable<(X,), Output = GResult>,
    F: ::closure_runtime::Callable<(GResult,), Output = FResult>,
{
    type Output = FResult;
    #[inline]
    fn call_with(&self, (x,): (X,)) -> FResult {
        self.call(x)
    }
    fn name(&self) -> &'static str {
        "<lambda>"
    }
    fn qualname(&self) -> &'static str {
        "compose.<locals>.<lambda>"
    }
}
impl<F, G> ::closure_runtime::Function for ComposeLambda<F, G> {
    const NAME: &'static str = "<lambda>";
    const QUALNAME: &'static str = "compose.<locals>.<lambda>";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["f", "g"];
    const VAR_NAMES: &'static [&'static str] = &["x"];
}
::closure_runtime::closure_type! {
    [F, G] ComposeLambda < F, G >
}
