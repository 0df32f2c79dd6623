/// `def make_step()`
#[allow(dead_code)]
fn make_step() -> MakeStepStep {
    let calls = ::closure_runtime::Late::unbound();
    let step = MakeStepStep { calls: calls.share() };
    calls.set(0);
    step
}
/// `def step()`, defined in `make_step`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct MakeStepStep {
    /// `step.calls`, shared, and possibly read before it is bound: a cell that can be empty.
    calls: ::closure_runtime::Late<i64>,
}
impl MakeStepStep {
    fn call(&self) -> i64 {
        self.calls.set(::closure_runtime::ops::add(&self.calls.get_attribute("calls"), &1));
        self.calls.get_attribute("calls")
    }
}
::closure_runtime::closure! {
    impl MakeStepStep { "make_step.<locals>.step", free_vars: &["step"] }
    fn() -> i64;
}
