/// `def clamp(limit: int)`
#[allow(dead_code)]
fn clamp(limit: i64) -> ClampWithin {
    let limit = ::closure_runtime::CopyCell::new(limit);
    let within = ClampWithin { limit: limit.share() };
    if limit.get() < 0 {
        limit.set(0);
    }
    within
}
/// `def within(n: int)`, defined in `clamp`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct ClampWithin {
    /// `limit`, rebound, and shared: a reference-counted cell.
    limit: ::closure_runtime::CopyCell<i64>,
}
impl ClampWithin {
    fn call(&self, n: i64) -> bool {
        n <= self.limit.get()
    }
}
::closure_runtime::closure! {
    impl ClampWithin { "clamp.<locals>.within", free_vars: &["limit"], var_names: &["n"] }
    fn(n: i64) -> bool;
}
