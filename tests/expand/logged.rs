/// `def logged(func)`
#[allow(unused, non_snake_case, clippy::all)]
fn logged<Func>(func: Func) -> LoggedWrapper<Func> {
    LoggedWrapper { func }
}
/// `def wrapper(*args)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct LoggedWrapper<Func> {
    /// `func`, never rebound: its value.
    func: Func,
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Func> LoggedWrapper<Func> {
    /// Calls the function.
    #[inline]
    fn call<Args, FuncResult>(&self, args: Args) -> FuncResult
    where
        Func: ::closure_runtime::Callable<Args, Output = FuncResult>,
    {
        ::closure_runtime::output::println!("calling");
        ::closure_runtime::Callable::call_with(&self.func, args)
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Func, Args, FuncResult> ::closure_runtime::Callable<Args> for LoggedWrapper<Func>
where
    Func: ::closure_runtime::Callable<Args, Output = FuncResult>,
{
    type Output = FuncResult;
    #[inline]
    fn call_with(&self, args: Args) -> FuncResult {
        self.call(args)
    }
    fn name(&self) -> &'static str {
        "wrapper"
    }
    fn qualname(&self) -> &'static str {
        "logged.<locals>.wrapper"
    }
}
impl<Func> ::closure_runtime::Function for LoggedWrapper<Func> {
    const NAME: &'static str = "wrapper";
    const QUALNAME: &'static str = "logged.<locals>.wrapper";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["func"];
    const VAR_NAMES: &'static [&'static str] = &["args"];
}
::closure_runtime::closure_type! {
    [Func] LoggedWrapper < Func >
}
