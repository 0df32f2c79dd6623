/// `def logged(func)`
#[allow(dead_code)]
fn logged<Func>(func: Func) -> LoggedWrapper<Func> {
    LoggedWrapper { func }
}
/// `def wrapper(*args)`, defined in `logged`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct LoggedWrapper<Func> {
    /// `func`, never rebound: its value.
    func: Func,
}
impl<Func> LoggedWrapper<Func> {
    fn call<Args, FuncResult>(&self, args: Args) -> FuncResult
    where
        Func: ::closure_runtime::Callable<Args, Output = FuncResult>,
    {
        ::closure_runtime::output::println!("calling");
        ::closure_runtime::Callable::call_with(&self.func, args)
    }
}
::closure_runtime::closure! {
    impl[Func] LoggedWrapper<Func> { "logged.<locals>.wrapper", free_vars: &["func"], var_names: &["args"] }
    [Args, FuncResult] fn(self, args: Args) -> FuncResult
        where [Func: ::closure_runtime::Callable<Args, Output = FuncResult>] { self.call(args) }
}
