/// `def greeter()`
#[allow(dead_code)]
fn greeter() -> GreeterGreet {
    let greeting = ::closure_runtime::Late::unbound();
    let greet = GreeterGreet { greeting: greeting.share() };
    greeting.set(::closure_runtime::string::owned("hello"));
    greet
}
/// `def greet()`, defined in `greeter`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct GreeterGreet {
    /// `greeting`, shared, and possibly read before it is bound: a cell that can be empty.
    greeting: ::closure_runtime::Late<::closure_runtime::String>,
}
impl GreeterGreet {
    fn call(&self) -> ::closure_runtime::String {
        self.greeting.get("greeting") + "!"
    }
}
::closure_runtime::closure! {
    impl GreeterGreet { "greeter.<locals>.greet", free_vars: &["greeting"] }
    fn() -> ::closure_runtime::String;
}
