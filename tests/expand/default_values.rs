/// `def greeter(greeting: str)`
#[allow(unused, non_snake_case, clippy::all)]
fn greeter(greeting: &str) -> GreeterGreet {
    GreeterGreet {
        greeting: ::closure_runtime::string::owned(greeting),
    }
}
/// `def greet(name: str, mark: str=…, times: int=…)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct GreeterGreet {
    /// `greeting`, never rebound: its value.
    greeting: ::closure_runtime::String,
}
#[allow(unused, non_snake_case, clippy::all)]
impl GreeterGreet {
    /// Calls the function.
    #[inline]
    fn call(&self, name: &str, mark: &str, times: i64) -> ::closure_runtime::String {
        ::closure_runtime::ops::mul(
            &::closure_runtime::string::concat(
                &[self.greeting.as_str(), ", ", name, mark],
            ),
            &times,
        )
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Text, Text2> ::closure_runtime::Callable<(Text, Text2, i64)> for GreeterGreet
where
    Text: ::core::convert::AsRef<str>,
    Text2: ::core::convert::AsRef<str>,
{
    type Output = ::closure_runtime::String;
    #[inline]
    fn call_with(
        &self,
        (name, mark, times): (Text, Text2, i64),
    ) -> ::closure_runtime::String {
        self.call(name.as_ref(), mark.as_ref(), times)
    }
    fn name(&self) -> &'static str {
        "greet"
    }
    fn qualname(&self) -> &'static str {
        "greeter.<locals>.greet"
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Text, Text2> ::closure_runtime::Callable<(Text, Text2)> for GreeterGreet
where
    Text: ::core::convert::AsRef<str>,
    Text2: ::core::convert::AsRef<str>,
{
    type Output = ::closure_runtime::String;
    #[inline]
    fn call_with(&self, (name, mark): (Text, Text2)) -> ::closure_runtime::String {
        self.call(name.as_ref(), mark.as_ref(), 1)
    }
    fn name(&self) -> &'static str {
        "greet"
    }
    fn qualname(&self) -> &'static str {
        "greeter.<locals>.greet"
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Text> ::closure_runtime::Callable<(Text,)> for GreeterGreet
where
    Text: ::core::convert::AsRef<str>,
{
    type Output = ::closure_runtime::String;
    #[inline]
    fn call_with(&self, (name,): (Text,)) -> ::closure_runtime::String {
        self.call(name.as_ref(), "!", 1)
    }
    fn name(&self) -> &'static str {
        "greet"
    }
    fn qualname(&self) -> &'static str {
        "greeter.<locals>.greet"
    }
}
impl ::closure_runtime::Function for GreeterGreet {
    const NAME: &'static str = "greet";
    const QUALNAME: &'static str = "greeter.<locals>.greet";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["greeting"];
    const VAR_NAMES: &'static [&'static str] = &["name", "mark", "times"];
}
::closure_runtime::closure_type! {
    [] GreeterGreet
}
/// `def greet_all()`
#[allow(unused, non_snake_case, clippy::all)]
fn greet_all() {
    let hello = greeter("hello");
    ::closure_runtime::output::println!(
        "{} {} {}", hello.call("Ann", "!", 1), hello.call("Bob", "!", 2), hello
        .call("Cy", "?", 1)
    );
}
