/// `def twice(f: Callable[[int], int], n: int) -> int`
#[allow(dead_code)]
fn twice<F>(f: F, n: i64) -> i64
where
    F: ::closure_runtime::Callable<(i64,), Output = i64>,
{
    ::closure_runtime::Callable::call_with(&f, (::closure_runtime::Callable::call_with(&f, (n,)),))
}
/// `def event(handlers: list[Callable[[str], None]])`
#[allow(dead_code)]
fn event(
    handlers: ::closure_runtime::List<::closure_runtime::Func<(::closure_runtime::String,), ()>>,
) -> EventFire {
    EventFire { handlers }
}
/// `def fire(name: str)`, defined in `event`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct EventFire {
    /// `handlers`, never rebound: its value.
    handlers: ::closure_runtime::List<::closure_runtime::Func<(::closure_runtime::String,), ()>>,
}
impl EventFire {
    fn call(&self, name: &str) {
        for handler in self.handlers.steady() {
            handler.call(::closure_runtime::string::owned(name));
        }
    }
}
::closure_runtime::closure! {
    impl EventFire { "event.<locals>.fire", free_vars: &["handlers"], var_names: &["name", "handler"] }
    [Text] fn(self, (name,): (Text,)) -> ()
        where [Text: ::core::convert::AsRef<str>] { self.call(name.as_ref()) }
}
