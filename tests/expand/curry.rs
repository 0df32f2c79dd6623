/// `def curry(f)`
#[allow(dead_code)]
fn curry<F>(f: F) -> CurryLambda<F> {
    CurryLambda { f }
}
/// `lambda a`, defined in `curry`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct CurryLambda<F> {
    /// `f`, never rebound: its value.
    f: F,
}
impl<F> CurryLambda<F> {
    fn call<A>(&self, a: A) -> CurryLambdaLambda<F, A>
    where
        F: ::core::clone::Clone,
    {
        CurryLambdaLambda { f: ::core::clone::Clone::clone(&self.f), a }
    }
}
::closure_runtime::closure! {
    impl[F] CurryLambda<F> { "curry.<locals>.<lambda>", free_vars: &["f"], var_names: &["a"] }
    [A] fn(a: A) -> CurryLambdaLambda<F, A> where [F: ::core::clone::Clone];
}
/// `lambda b`, defined in `<lambda>`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct CurryLambdaLambda<F, A> {
    /// `f`, never rebound: its value.
    f: F,
    /// `a`, never rebound: its value.
    a: A,
}
impl<F, A> CurryLambdaLambda<F, A> {
    fn call<B, FResult>(&self, b: B) -> FResult
    where
        A: ::core::clone::Clone,
        F: ::closure_runtime::Callable<(A, B), Output = FResult>,
    {
        ::closure_runtime::Callable::call_with(&self.f, (::core::clone::Clone::clone(&self.a), b))
    }
}
::closure_runtime::closure! {
    impl[F, A] CurryLambdaLambda<F, A>
        { "curry.<locals>.<lambda>.<locals>.<lambda>", free_vars: &["a", "f"], var_names: &["b"] }
    [B, FResult] fn(b: B) -> FResult
        where [A: ::core::clone::Clone, F: ::closure_runtime::Callable<(A, B,), Output = FResult>];
}
