/// `def counter(start: int)`
#[allow(dead_code)]
pub fn counter(start: i64) -> CounterStep {
    let count = start;
    CounterStep { count: ::core::cell::Cell::new(count) }
}
/// `def step()`, defined in `counter`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub struct CounterStep {
    /// `count`, rebound, and reached by this closure alone: a cell without sharing.
    count: ::core::cell::Cell<i64>,
}
impl CounterStep {
    /// Calls the function.
    #[inline]
    pub fn call(&self) -> i64 {
        self.count.set(::closure_runtime::ops::add(&self.count.get(), &1));
        self.count.get()
    }
}
::closure_runtime::closure! {
    impl CounterStep { "counter.<locals>.step", free_vars: &["count"] }
    fn() -> i64;
}
/// `def doubled(n: i64) -> i64`
#[allow(dead_code)]
pub(crate) fn doubled(n: i64) -> i64 {
    n * 2
}
