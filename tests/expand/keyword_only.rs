/// `def painter(*, colour: str, width: int=…)`
#[allow(unused, non_snake_case, clippy::all)]
fn painter(colour: &str, width: i64) -> PainterStroke {
    PainterStroke {
        colour: ::closure_runtime::string::owned(colour),
        width,
    }
}
/// `def stroke(length: int, /)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct PainterStroke {
    /// `colour`, never rebound: its value.
    colour: ::closure_runtime::String,
    /// `width`, never rebound: its value.
    width: i64,
}
#[allow(unused, non_snake_case, clippy::all)]
impl PainterStroke {
    /// Calls the function.
    #[inline]
    fn call(&self, length: i64) -> ::closure_runtime::String {
        ::closure_runtime::format!(
            "{} {}", self.colour, ::closure_runtime::ops::mul(& length, & self.width)
        )
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<(i64,)> for PainterStroke {
    type Output = ::closure_runtime::String;
    #[inline]
    fn call_with(&self, (length,): (i64,)) -> ::closure_runtime::String {
        self.call(length)
    }
    fn name(&self) -> &'static str {
        "stroke"
    }
    fn qualname(&self) -> &'static str {
        "painter.<locals>.stroke"
    }
}
impl ::closure_runtime::Function for PainterStroke {
    const NAME: &'static str = "stroke";
    const QUALNAME: &'static str = "painter.<locals>.stroke";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["colour", "width"];
    const VAR_NAMES: &'static [&'static str] = &["length"];
}
::closure_runtime::closure_type! {
    [] PainterStroke
}
/// `def paint()`
#[allow(unused, non_snake_case, clippy::all)]
fn paint() -> ::closure_runtime::String {
    painter("red", 2).call(3)
}
