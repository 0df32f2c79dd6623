/// `def painter(*, colour: str, width: int=…)`
fn painter(colour: &str, width: i64) -> PainterStroke {
    PainterStroke { colour: ::closure_runtime::string::owned(colour), width }
}
/// `def stroke(length: int, /)`, defined in `painter`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct PainterStroke {
    /// `colour`, never rebound: its value.
    colour: ::closure_runtime::String,
    /// `width`, never rebound: its value.
    width: i64,
}
impl PainterStroke {
    fn call(&self, length: i64) -> ::closure_runtime::String {
        ::closure_runtime::format!("{} {}", self.colour, ::closure_runtime::ops::mul(&length, &self.width))
    }
}
::closure_runtime::closure! {
    impl PainterStroke { "painter.<locals>.stroke", free_vars: &["colour", "width"], var_names: &["length"] }
    fn(length: i64) -> ::closure_runtime::String;
}
/// `def paint()`
#[allow(dead_code)]
fn paint() -> ::closure_runtime::String {
    painter("red", 2).call(3)
}
