/// `def window(low: u32, size: u32)`
#[allow(dead_code)]
fn window(low: u32, size: u32) -> WindowContains {
    WindowContains { low, size }
}
/// `def contains(value: u32) -> bool`, defined in `window`
struct WindowContains {
    /// `low`, never rebound: its value.
    low: u32,
    /// `size`, never rebound: its value.
    size: u32,
}
impl WindowContains {
    fn call(&self, value: u32) -> bool {
        self.low <= value && value - self.low < self.size
    }
}
::closure_runtime::closure! {
    impl WindowContains { "window.<locals>.contains", free_vars: &["low", "size"], var_names: &["value"] }
    fn(value: u32) -> bool;
    debug "WindowContains" {  }
}
