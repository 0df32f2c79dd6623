/// `def greeter(greeting: str)`
fn greeter(greeting: &str) -> GreeterGreet {
    GreeterGreet { greeting: ::closure_runtime::string::owned(greeting) }
}
/// `def greet(name: str, mark: str=…, times: int=…)`, defined in `greeter`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct GreeterGreet {
    /// `greeting`, never rebound: its value.
    greeting: ::closure_runtime::String,
}
impl GreeterGreet {
    fn call(&self, name: &str, mark: &str, times: i64) -> ::closure_runtime::String {
        ::closure_runtime::ops::mul(
            &::closure_runtime::string::concat(&[self.greeting.as_str(), ", ", name, mark]),
            &times,
        )
    }
}
::closure_runtime::closure! {
    impl GreeterGreet
        { "greeter.<locals>.greet", free_vars: &["greeting"], var_names: &["name", "mark", "times"] }
    [Text, Text2] fn(self, (name, mark, times,): (Text, Text2, i64,)) -> ::closure_runtime::String where [
        Text: ::core::convert::AsRef<str>, Text2: ::core::convert::AsRef<str>
    ] { self.call(name.as_ref(), mark.as_ref(), times) }
    [Text, Text2] fn(self, (name, mark,): (Text, Text2,)) -> ::closure_runtime::String where [
        Text: ::core::convert::AsRef<str>, Text2: ::core::convert::AsRef<str>
    ] { self.call(name.as_ref(), mark.as_ref(), 1) }
    [Text] fn(self, (name,): (Text,)) -> ::closure_runtime::String
        where [Text: ::core::convert::AsRef<str>] { self.call(name.as_ref(), "!", 1) }
}
/// `def greet_all()`
#[allow(dead_code)]
fn greet_all() {
    let hello = greeter("hello");
    ::closure_runtime::output::println!(
        "{} {} {}",
        hello.call("Ann", "!", 1),
        hello.call("Bob", "!", 2),
        hello.call("Cy", "?", 1)
    );
}
