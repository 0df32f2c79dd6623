/// `def make(start: int)`
#[allow(dead_code)]
fn make(start: i64) -> MakeStep {
    let total = ::closure_runtime::CopyCell::new(start);
    MakeStep { total: total.share() }
}
/// `def step(by: int)`, defined in `make`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct MakeStep {
    /// `total`, rebound, and shared: a reference-counted cell.
    total: ::closure_runtime::CopyCell<i64>,
}
impl MakeStep {
    fn call(&self, by: i64) -> MakeStepApply {
        MakeStepApply { total: self.total.share(), by }
    }
}
::closure_runtime::closure! {
    impl MakeStep { "make.<locals>.step", free_vars: &["total"], var_names: &["by", "apply"] }
    fn(by: i64) -> MakeStepApply;
}
/// `def apply()`, defined in `step`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct MakeStepApply {
    /// `total`, rebound, and shared: a reference-counted cell.
    total: ::closure_runtime::CopyCell<i64>,
    /// `by`, never rebound: its value.
    by: i64,
}
impl MakeStepApply {
    fn call(&self) -> i64 {
        self.total.set(::closure_runtime::ops::add(&self.total.get(), &self.by));
        self.total.get()
    }
}
::closure_runtime::closure! {
    impl MakeStepApply { "make.<locals>.step.<locals>.apply", free_vars: &["by", "total"] }
    fn() -> i64;
}
