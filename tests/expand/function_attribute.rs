/// `def make_step()`
#[allow(unused, non_snake_case, clippy::all)]
fn make_step() -> MakeStepStep {
    let calls = ::closure_runtime::Late::unbound();
    let step = MakeStepStep {
        calls: calls.share(),
    };
    calls.set(0);
    step
}
/// `def step()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct MakeStepStep {
    /// `step.calls`, shared, and possibly read before it is bound: a cell that can be empty.
    calls: ::closure_runtime::Late<i64>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl MakeStepStep {
    /// Calls the function.
    #[inline]
    fn call(&self) -> i64 {
        self.calls
            .set(::closure_runtime::ops::add(&self.calls.get_attribute("calls"), &1));
        self.calls.get_attribute("calls")
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<()> for MakeStepStep {
    type Output = i64;
    #[inline]
    fn call_with(&self, (): ()) -> i64 {
        self.call()
    }
    fn name(&self) -> &'static str {
        "step"
    }
    fn qualname(&self) -> &'static str {
        "make_step.<locals>.step"
    }
}
impl ::closure_runtime::Function for MakeStepStep {
    const NAME: &'static str = "step";
    const QUALNAME: &'static str = "make_step.<locals>.step";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["step"];
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [] MakeStepStep
}
