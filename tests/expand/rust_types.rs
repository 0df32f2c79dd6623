/// `def window(low: u32, size: u32)`
#[allow(unused, non_snake_case, clippy::all)]
fn window(low: u32, size: u32) -> WindowContains {
    WindowContains { low, size }
}
/// `def contains(value: u32) -> bool`
#[allow(unused, non_snake_case, clippy::all)]
struct WindowContains {
    /// `low`, never rebound: its value.
    low: u32,
    /// `size`, never rebound: its value.
    size: u32,
}
impl ::core::fmt::Debug for WindowContains {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("WindowContains").finish_non_exhaustive()
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl WindowContains {
    /// Calls the function.
    #[inline]
    fn call(&self, value: u32) -> bool {
        self.low <= value && value - self.low < self.size
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<(u32,)> for WindowContains {
    type Output = bool;
    #[inline]
    fn call_with(&self, (value,): (u32,)) -> bool {
        self.call(value)
    }
    fn name(&self) -> &'static str {
        "contains"
    }
    fn qualname(&self) -> &'static str {
        "window.<locals>.contains"
    }
}
impl ::closure_runtime::Function for WindowContains {
    const NAME: &'static str = "contains";
    const QUALNAME: &'static str = "window.<locals>.contains";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["low", "size"];
    const VAR_NAMES: &'static [&'static str] = &["value"];
}
::closure_runtime::closure_type! {
    [] WindowContains
}
