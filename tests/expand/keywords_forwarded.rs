/// `def logged(func)`
fn logged<Func>(func: Func) -> LoggedWrapper<Func> {
    LoggedWrapper { func }
}
/// `def wrapper(*args, **kwargs)`, defined in `logged`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct LoggedWrapper<Func> {
    /// `func`, never rebound: its value.
    func: Func,
}
impl<Func> LoggedWrapper<Func> {
    fn call<Args, Kwargs, FuncResult>(&self, args: Args, kwargs: Kwargs) -> FuncResult
    where
        Kwargs: ::closure_runtime::Objects<
                Container = ::closure_runtime::Dict<::closure_runtime::String, ::closure_runtime::Value>,
            >,
        Args: ::closure_runtime::Join<Kwargs> + ::closure_runtime::fmt::Format,
        Func: ::closure_runtime::Callable<<Args as ::closure_runtime::Join<Kwargs>>::Whole, Output = FuncResult>,
    {
        use ::closure_runtime::fmt;
        ::closure_runtime::output::println!(
            "calling with {} {}",
            fmt::str(&args),
            fmt::str(&::closure_runtime::Objects::objects(&kwargs))
        );
        ::closure_runtime::Callable::call_with(&self.func, ::closure_runtime::Join::join(args, kwargs))
    }
}
::closure_runtime::closure! {
    impl[Func] LoggedWrapper<Func>
        { "logged.<locals>.wrapper", free_vars: &["func"], var_names: &["args", "kwargs"] }
    [FuncResult, Whole] fn(self, arguments: Whole) -> FuncResult where [
        Whole: ::closure_runtime::Arguments,
        <Whole as ::closure_runtime::Arguments>::Keywords: ::closure_runtime::Objects<Container = ::closure_runtime::Dict<::closure_runtime::String, ::closure_runtime::Value>>,
        <Whole as ::closure_runtime::Arguments>::Positional: ::closure_runtime::Join<<Whole as ::closure_runtime::Arguments>::Keywords> + ::closure_runtime::fmt::Format,
        Func: ::closure_runtime::Callable<<<Whole as ::closure_runtime::Arguments>::Positional as ::closure_runtime::Join<<Whole as ::closure_runtime::Arguments>::Keywords>>::Whole, Output = FuncResult>
    ] { let (args, kwargs,) = ::closure_runtime::Arguments::split(arguments); self.call(args, kwargs) }
}
/// `def outer()`
#[allow(dead_code)]
fn outer() -> ::closure_runtime::String {
    use ::closure_runtime::string;
    let greet = OuterGreet;
    let loud = logged(greet);
    loud.call(
        (string::owned("Ann"),),
        ::closure_runtime::keyword(LoggedGreetingKeyword, string::owned("Hi"), ()),
    )
}
/// `def greet(name, greeting=…)`, defined in `outer`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct OuterGreet;
impl OuterGreet {
    fn call<Name, Greeting>(&self, name: Name, greeting: Greeting) -> ::closure_runtime::String
    where
        Greeting: ::closure_runtime::fmt::Format,
        Name: ::closure_runtime::fmt::Format,
    {
        use ::closure_runtime::fmt;
        ::closure_runtime::format!("{}, {}!", fmt::str(&greeting), fmt::str(&name))
    }
}
::closure_runtime::closure! {
    impl OuterGreet { "outer.<locals>.greet", var_names: &["name", "greeting"] }
    [Name, Greeting] fn(name: Name, greeting: Greeting) -> ::closure_runtime::String
        where [Greeting: ::closure_runtime::fmt::Format, Name: ::closure_runtime::fmt::Format];
    [Name] fn(self, (name,): (Name,)) -> ::closure_runtime::String where [
        Name: ::closure_runtime::fmt::Format
    ] { self.call(name, ::closure_runtime::string::owned("Hello")) }
    [Name, Greeting] fn(self, (name,): (Name,), LoggedGreetingKeyword = greeting: Greeting) -> ::closure_runtime::String where [
        Greeting: ::closure_runtime::fmt::Format, Name: ::closure_runtime::fmt::Format
    ] { self.call(name, greeting) }
}
/// The name of the keyword argument `greeting`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
struct LoggedGreetingKeyword;
impl ::closure_runtime::KeywordName for LoggedGreetingKeyword {
    const NAME: &'static str = "greeting";
}
