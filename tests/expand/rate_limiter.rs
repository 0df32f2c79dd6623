/// `def rate_limiter(max_calls: int)`
#[allow(unused, non_snake_case, clippy::all)]
fn rate_limiter(max_calls: i64) -> RateLimiterLimit {
    let count = 0;
    RateLimiterLimit {
        count: ::core::cell::Cell::new(count),
        max_calls,
    }
}
/// `def limit()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct RateLimiterLimit {
    /// `count`, rebound, and reached by this closure alone: a cell without sharing.
    count: ::core::cell::Cell<i64>,
    /// `max_calls`, never rebound: its value.
    max_calls: i64,
}
#[allow(unused, non_snake_case, clippy::all)]
impl RateLimiterLimit {
    /// Calls the function.
    #[inline]
    fn call(&self) -> ::closure_runtime::String {
        if self.count.get() < self.max_calls {
            self.count.set(::closure_runtime::ops::add(&self.count.get(), &1));
            ::closure_runtime::format!("API call {} allowed", self.count.get())
        } else {
            ::closure_runtime::string::owned("Rate limit exceeded!")
        }
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<()> for RateLimiterLimit {
    type Output = ::closure_runtime::String;
    #[inline]
    fn call_with(&self, (): ()) -> ::closure_runtime::String {
        self.call()
    }
    fn name(&self) -> &'static str {
        "limit"
    }
    fn qualname(&self) -> &'static str {
        "rate_limiter.<locals>.limit"
    }
}
impl ::closure_runtime::Function for RateLimiterLimit {
    const NAME: &'static str = "limit";
    const QUALNAME: &'static str = "rate_limiter.<locals>.limit";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["count", "max_calls"];
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [] RateLimiterLimit
}
