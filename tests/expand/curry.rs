/// `def curry(f)`
#[allow(unused, non_snake_case, clippy::all)]
fn curry<F>(f: F) -> CurryLambda<F> {
    CurryLambda { f }
}
/// `lambda a`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct CurryLambda<F> {
    /// `f`, never rebound: its value.
    f: F,
}
#[allow(unused, non_snake_case, clippy::all)]
impl<F> CurryLambda<F> {
    /// Calls the function.
    #[inline]
    fn call<A>(&self, a: A) -> CurryLambdaLambda<F, A>
    where
        F: ::core::clone::Clone,
    {
        CurryLambdaLambda {
            f: ::core::clone::Clone::clone(&self.f),
            a,
        }
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<F, A> ::closure_runtime::Callable<(A,)> for CurryLambda<F>
where
    F: ::core::clone::Clone,
{
    type Output = CurryLambdaLambda<F, A>;
    #[inline]
    fn call_with(&self, (a,): (A,)) -> CurryLambdaLambda<F, A> {
        self.call(a)
    }
    fn name(&self) -> &'static str {
        "<lambda>"
    }
    fn qualname(&self) -> &'static str {
        "curry.<locals>.<lambda>"
    }
}
impl<F> ::closure_runtime::Function for CurryLambda<F> {
    const NAME: &'static str = "<lambda>";
    const QUALNAME: &'static str = "curry.<locals>.<lambda>";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["f"];
    const VAR_NAMES: &'static [&'static str] = &["a"];
}
::closure_runtime::closure_type! {
    [F] CurryLambda < F >
}
/// `lambda b`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct CurryLambdaLambda<F, A> {
    /// `f`, never rebound: its value.
    f: F,
    /// `a`, never rebound: its value.
    a: A,
}
#[allow(unused, non_snake_case, clippy::all)]
impl<F, A> CurryLambdaLambda<F, A> {
    /// Calls the function.
    #[inline]
    fn call<B, FResult>(&self, b: B) -> FResult
    where
        A: ::core::clone::Clone,
        F: ::closure_runtime::Callable<(A, B), Output = FResult>,
    {
        ::closure_runtime::Callable::call_with(
            &self.f,
            (::core::clone::Clone::clone(&self.a), b),
        )
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<F, A, B, FResult> ::closure_runtime::Callable<(B,)> for CurryLambdaLambda<F, A>
where
    A: ::core::clone::Clone,
    F: ::closure_runtime::Callable<(A, B), Output = FResult>,
{
    type Output = FResult;
    #[inline]
    fn call_with(&self, (b,): (B,)) -> FResult {
        self.call(b)
    }
    fn name(&self) -> &'static str {
        "<lambda>"
    }
    fn qualname(&self) -> &'static str {
        "curry.<locals>.<lambda>.<locals>.<lambda>"
    }
}
impl<F, A> ::closure_runtime::Function for CurryLambdaLambda<F, A> {
    const NAME: &'static str = "<lambda>";
    const QUALNAME: &'static str = "curry.<locals>.<lambda>.<locals>.<lambda>";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["a", "f"];
    const VAR_NAMES: &'static [&'static str] = &["b"];
}
::closure_runtime::closure_type! {
    [F, A] CurryLambdaLambda < F, A >
}
