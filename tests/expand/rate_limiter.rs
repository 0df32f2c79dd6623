/// `def rate_limiter(max_calls: int)`
#[allow(dead_code)]
fn rate_limiter(max_calls: i64) -> RateLimiterLimit {
    let count = 0;
    RateLimiterLimit { count: ::core::cell::Cell::new(count), max_calls }
}
/// `def limit()`, defined in `rate_limiter`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct RateLimiterLimit {
    /// `count`, rebound, and reached by this closure alone: a cell without sharing.
    count: ::core::cell::Cell<i64>,
    /// `max_calls`, never rebound: its value.
    max_calls: i64,
}
impl RateLimiterLimit {
    fn call(&self) -> ::closure_runtime::String {
        if self.count.get() < self.max_calls {
            self.count.set(::closure_runtime::ops::add(&self.count.get(), &1));
            ::closure_runtime::format!("API call {} allowed", self.count.get())
        } else {
            ::closure_runtime::string::owned("Rate limit exceeded!")
        }
    }
}
::closure_runtime::closure! {
    impl RateLimiterLimit { "rate_limiter.<locals>.limit", free_vars: &["count", "max_calls"] }
    fn() -> ::closure_runtime::String;
}
