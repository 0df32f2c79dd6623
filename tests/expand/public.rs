/// `def counter(start: int)`
#[allow(unused, non_snake_case, clippy::all)]
pub fn counter(start: i64) -> CounterStep {
    let count = start;
    CounterStep {
        count: ::core::cell::Cell::new(count),
    }
}
/// `def step()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
pub struct CounterStep {
    /// `count`, rebound, and reached by this closure alone: a cell without sharing.
    count: ::core::cell::Cell<i64>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl CounterStep {
    /// Calls the function.
    #[inline]
    pub fn call(&self) -> i64 {
        self.count.set(::closure_runtime::ops::add(&self.count.get(), &1));
        self.count.get()
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<()> for CounterStep {
    type Output = i64;
    #[inline]
    fn call_with(&self, (): ()) -> i64 {
        self.call()
    }
    fn name(&self) -> &'static str {
        "step"
    }
    fn qualname(&self) -> &'static str {
        "counter.<locals>.step"
    }
}
impl ::closure_runtime::Function for CounterStep {
    const NAME: &'static str = "step";
    const QUALNAME: &'static str = "counter.<locals>.step";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["count"];
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [] CounterStep
}
/// `def doubled(n: i64) -> i64`
#[allow(unused, non_snake_case, clippy::all)]
pub(crate) fn doubled(n: i64) -> i64 {
    n * 2
}
