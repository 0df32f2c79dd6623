/// `def twice(f: Callable[[int], int], n: int) -> int`
#[allow(unused, non_snake_case, clippy::all)]
fn twice<F>(f: F, n: i64) -> i64
where
    F: ::closure_runtime::Callable<(i64,), Output = i64>,
{
    ::closure_runtime::Callable::call_with(
        &f,
        (::closure_runtime::Callable::call_with(&f, (n,)),),
    )
}
/// `def event(handlers: list[Callable[[str], None]])`
#[allow(unused, non_snake_case, clippy::all)]
fn event(
    handlers: ::closure_runtime::List<
        ::closure_runtime::Func<(::closure_runtime::String,), ()>,
    >,
) -> EventFire {
    EventFire { handlers }
}
/// `def fire(name: str)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct EventFire {
    /// `handlers`, never rebound: its value.
    handlers: ::closure_runtime::List<
        ::closure_runtime::Func<(::closure_runtime::String,), ()>,
    >,
}
#[allow(unused, non_snake_case, clippy::all)]
impl EventFire {
    /// Calls the function.
    #[inline]
    fn call(&self, name: &str) {
        for handler in self.handlers.steady() {
            handler.call(::closure_runtime::string::owned(name));
        }
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Text> ::closure_runtime::Callable<(Text,)> for EventFire
where
    Text: ::core::convert::AsRef<str>,
{
    type Output = ();
    #[inline]
    fn call_with(&self, (name,): (Text,)) -> () {
        self.call(name.as_ref())
    }
    fn name(&self) -> &'static str {
        "fire"
    }
    fn qualname(&self) -> &'static str {
        "event.<locals>.fire"
    }
}
impl ::closure_runtime::Function for EventFire {
    const NAME: &'static str = "fire";
    const QUALNAME: &'static str = "event.<locals>.fire";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["handlers"];
    const VAR_NAMES: &'static [&'static str] = &["name", "handler"];
}
::closure_runtime::closure_type! {
    [] EventFire
}
