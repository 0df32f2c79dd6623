/// `def make(start: int)`
#[allow(unused, non_snake_case, clippy::all)]
fn make(start: i64) -> MakeStep {
    let total = ::closure_runtime::CopyCell::new(start);
    MakeStep { total: total.share() }
}
/// `def step(by: int)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct MakeStep {
    /// `total`, rebound, and shared: a reference-counted cell.
    total: ::closure_runtime::CopyCell<i64>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl MakeStep {
    /// Calls the function.
    #[inline]
    fn call(&self, by: i64) -> MakeStepApply {
        MakeStepApply {
            total: self.total.share(),
            by,
        }
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<(i64,)> for MakeStep {
    type Output = MakeStepApply;
    #[inline]
    fn call_with(&self, (by,): (i64,)) -> MakeStepApply {
        self.call(by)
    }
    fn name(&self) -> &'static str {
        "step"
    }
    fn qualname(&self) -> &'static str {
        "make.<locals>.step"
    }
}
impl ::closure_runtime::Function for MakeStep {
    const NAME: &'static str = "step";
    const QUALNAME: &'static str = "make.<locals>.step";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["total"];
    const VAR_NAMES: &'static [&'static str] = &["by", "apply"];
}
::closure_runtime::closure_type! {
    [] MakeStep
}
/// `def apply()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct MakeStepApply {
    /// `total`, rebound, and shared: a reference-counted cell.
    total: ::closure_runtime::CopyCell<i64>,
    /// `by`, never rebound: its value.
    by: i64,
}
#[allow(unused, non_snake_case, clippy::all)]
impl MakeStepApply {
    /// Calls the function.
    #[inline]
    fn call(&self) -> i64 {
        self.total.set(::closure_runtime::ops::add(&self.total.get(), &self.by));
        self.total.get()
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<()> for MakeStepApply {
    type Output = i64;
    #[inline]
    fn call_with(&self, (): ()) -> i64 {
        self.call()
    }
    fn name(&self) -> &'static str {
        "apply"
    }
    fn qualname(&self) -> &'static str {
        "make.<locals>.step.<locals>.apply"
    }
}
impl ::closure_runtime::Function for MakeStepApply {
    const NAME: &'static str = "apply";
    const QUALNAME: &'static str = "make.<locals>.step.<locals>.apply";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["by", "total"];
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [] MakeStepApply
}
