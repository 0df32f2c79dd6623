/// `def clamp(limit: int)`
#[allow(unused, non_snake_case, clippy::all)]
fn clamp(limit: i64) -> ClampWithin {
    let limit = ::closure_runtime::CopyCell::new(limit);
    let within = ClampWithin {
        limit: limit.share(),
    };
    if limit.get() < 0 {
        limit.set(0);
    }
    within
}
/// `def within(n: int)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct ClampWithin {
    /// `limit`, rebound, and shared: a reference-counted cell.
    limit: ::closure_runtime::CopyCell<i64>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl ClampWithin {
    /// Calls the function.
    #[inline]
    fn call(&self, n: i64) -> bool {
        n <= self.limit.get()
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<(i64,)> for ClampWithin {
    type Output = bool;
    #[inline]
    fn call_with(&self, (n,): (i64,)) -> bool {
        self.call(n)
    }
    fn name(&self) -> &'static str {
        "within"
    }
    fn qualname(&self) -> &'static str {
        "clamp.<locals>.within"
    }
}
impl ::closure_runtime::Function for ClampWithin {
    const NAME: &'static str = "within";
    const QUALNAME: &'static str = "clamp.<locals>.within";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["limit"];
    const VAR_NAMES: &'static [&'static str] = &["n"];
}
::closure_runtime::closure_type! {
    [] ClampWithin
}
