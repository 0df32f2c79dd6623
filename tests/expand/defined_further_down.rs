/// `def greeter()`
#[allow(unused, non_snake_case, clippy::all)]
fn greeter() -> GreeterGreet {
    let greeting = ::closure_runtime::Late::unbound();
    let greet = GreeterGreet {
        greeting: greeting.share(),
    };
    greeting.set(::closure_runtime::string::owned("hello"));
    greet
}
/// `def greet()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct GreeterGreet {
    /// `greeting`, shared, and possibly read before it is bound: a cell that can be empty.
    greeting: ::closure_runtime::Late<::closure_runtime::String>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl GreeterGreet {
    /// Calls the function.
    #[inline]
    fn call(&self) -> ::closure_runtime::String {
        self.greeting.get("greeting") + "!"
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<()> for GreeterGreet {
    type Output = ::closure_runtime::String;
    #[inline]
    fn call_with(&self, (): ()) -> ::closure_runtime::String {
        self.call()
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
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [] GreeterGreet
}
