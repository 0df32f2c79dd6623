/// `def late(n: int)`
#[allow(unused, non_snake_case, clippy::all)]
fn late(n: i64) -> ::closure_runtime::List<LateShow> {
    let i = ::closure_runtime::CopyCell::new(0i64);
    let functions = ::closure_runtime::List::<LateShow>::new();
    for item in 0..n {
        i.set(item);
        let show = LateShow { i: i.share() };
        functions.append(show);
    }
    functions
}
/// `def show()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct LateShow {
    /// `i`, rebound, and shared: a reference-counted cell.
    i: ::closure_runtime::CopyCell<i64>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl LateShow {
    /// Calls the function.
    #[inline]
    fn call(&self) -> i64 {
        self.i.get()
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<()> for LateShow {
    type Output = i64;
    #[inline]
    fn call_with(&self, (): ()) -> i64 {
        self.call()
    }
    fn name(&self) -> &'static str {
        "show"
    }
    fn qualname(&self) -> &'static str {
        "late.<locals>.show"
    }
}
impl ::closure_runtime::Function for LateShow {
    const NAME: &'static str = "show";
    const QUALNAME: &'static str = "late.<locals>.show";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["i"];
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [] LateShow
}
