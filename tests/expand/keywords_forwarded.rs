/// `def logged(func)`
#[allow(unused, non_snake_case, clippy::all)]
fn logged<Func>(func: Func) -> LoggedWrapper<Func> {
    LoggedWrapper { func }
}
/// `def wrapper(*args, **kwargs)`
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
    fn call<Args, Kwargs, FuncResult>(&self, args: Args, kwargs: Kwargs) -> FuncResult
    where
        Kwargs: ::closure_runtime::Objects<
            Container = ::closure_runtime::Dict<
                ::closure_runtime::String,
                ::closure_runtime::Value,
            >,
        >,
        Args: ::closure_runtime::Join<Kwargs>,
        Func: ::closure_runtime::Callable<
            <Args as ::closure_runtime::Join<Kwargs>>::Whole,
            Output = FuncResult,
        >,
        Args: ::closure_runtime::fmt::Format,
    {
        use ::closure_runtime::fmt;
        ::closure_runtime::output::println!(
            "calling with {} {}", fmt::str(& args), fmt::str(&
            ::closure_runtime::Objects::objects(& kwargs))
        );
        ::closure_runtime::Callable::call_with(
            &self.func,
            ::closure_runtime::Join::join(args, kwargs),
        )
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Func, FuncResult, Whole> ::closure_runtime::Callable<Whole> for LoggedWrapper<Func>
where
    Whole: ::closure_runtime::Arguments,
    <Whole as ::closure_runtime::Arguments>::Keywords: ::closure_runtime::Objects<
        Container = ::closure_runtime::Dict<
            ::closure_runtime::String,
            ::closure_runtime::Value,
        >,
    >,
    <Whole as ::closure_runtime::Arguments>::Positional: ::closure_runtime::Join<
        <Whole as ::closure_runtime::Arguments>::Keywords,
    >,
    Func: ::closure_runtime::Callable<
        <<Whole as ::closure_runtime::Arguments>::Positional as ::closure_runtime::Join<
            <Whole as ::closure_runtime::Arguments>::Keywords,
        >>::Whole,
        Output = FuncResult,
    >,
    <Whole as ::closure_runtime::Arguments>::Positional: ::closure_runtime::fmt::Format,
{
    type Output = FuncResult;
    #[inline]
    fn call_with(&self, arguments: Whole) -> FuncResult {
        let (args, kwargs) = ::closure_runtime::Arguments::split(arguments);
        self.call(args, kwargs)
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
    const VAR_NAMES: &'static [&'static str] = &["args", "kwargs"];
}
::closure_runtime::closure_type! {
    [Func] LoggedWrapper < Func >
}
/// `def outer()`
#[allow(unused, non_snake_case, clippy::all)]
fn outer() -> ::closure_runtime::String {
    use ::closure_runtime::string;
    let greet = OuterGreet;
    let loud = logged(greet);
    loud.call(
        (string::owned("Ann"),),
        ::closure_runtime::keyword(LoggedGreetingKeyword, string::owned("Hi"), ()),
    )
}
/// `def greet(name, greeting=…)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct OuterGreet;
#[allow(unused, non_snake_case, clippy::all)]
impl OuterGreet {
    /// Calls the function.
    #[inline]
    fn call<Name, Greeting>(
        &self,
        name: Name,
        greeting: Greeting,
    ) -> ::closure_runtime::String
    where
        Greeting: ::closure_runtime::fmt::Format,
        Name: ::closure_runtime::fmt::Format,
    {
        use ::closure_runtime::fmt;
        ::closure_runtime::format!("{}, {}!", fmt::str(& greeting), fmt::str(& name))
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Name, Greeting> ::closure_runtime::Callable<(Name, Greeting)> for OuterGreet
where
    Greeting: ::closure_runtime::fmt::Format,
    Name: ::closure_runtime::fmt::Format,
{
    type Output = ::closure_runtime::String;
    #[inline]
    fn call_with(
        &self,
        (name, greeting): (Name, Greeting),
    ) -> ::closure_runtime::String {
        self.call(name, greeting)
    }
    fn name(&self) -> &'static str {
        "greet"
    }
    fn qualname(&self) -> &'static str {
        "outer.<locals>.greet"
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Name> ::closure_runtime::Callable<(Name,)> for OuterGreet
where
    ::closure_runtime::String: ::closure_runtime::fmt::Format,
    Name: ::closure_runtime::fmt::Format,
{
    type Output = ::closure_runtime::String;
    #[inline]
    fn call_with(&self, (name,): (Name,)) -> ::closure_runtime::String {
        self.call(name, ::closure_runtime::string::owned("Hello"))
    }
    fn name(&self) -> &'static str {
        "greet"
    }
    fn qualname(&self) -> &'static str {
        "outer.<locals>.greet"
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<
    Name,
    Greeting,
> ::closure_runtime::Callable<
    ::closure_runtime::Call<
        (Name,),
        ::closure_runtime::Keyword<LoggedGreetingKeyword, Greeting, ()>,
    >,
> for OuterGreet
where
    Greeting: ::closure_runtime::fmt::Format,
    Name: ::closure_runtime::fmt::Format,
{
    type Output = ::closure_runtime::String;
    #[inline]
    fn call_with(
        &self,
        ::closure_runtime::Call {
            args: (name,),
            keywords: ::closure_runtime::Keyword { value: greeting, rest: (), .. },
        }: ::closure_runtime::Call<
            (Name,),
            ::closure_runtime::Keyword<LoggedGreetingKeyword, Greeting, ()>,
        >,
    ) -> ::closure_runtime::String {
        self.call(name, greeting)
    }
    fn name(&self) -> &'static str {
        "greet"
    }
    fn qualname(&self) -> &'static str {
        "outer.<locals>.greet"
    }
}
impl ::closure_runtime::Function for OuterGreet {
    const NAME: &'static str = "greet";
    const QUALNAME: &'static str = "outer.<locals>.greet";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &[];
    const VAR_NAMES: &'static [&'static str] = &["name", "greeting"];
}
::closure_runtime::closure_type! {
    [] OuterGreet
}
/// The name of the keyword argument `greeting`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
struct LoggedGreetingKeyword;
impl ::closure_runtime::KeywordName for LoggedGreetingKeyword {
    const NAME: &'static str = "greeting";
}
