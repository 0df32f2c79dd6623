/// `def add(a: int, b: int) -> int`
#[allow(unused, non_snake_case, clippy::all)]
fn add(a: i64, b: i64) -> i64 {
    ::closure_runtime::ops::add(&a, &b)
}
/// `def show()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct MainShow {
    /// `total`, never rebound: its value.
    total: i64,
}
#[allow(unused, non_snake_case, clippy::all)]
impl MainShow {
    /// Calls the function.
    #[inline]
    fn call(&self) {
        ::closure_runtime::output::println!("total {}", self.total);
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<()> for MainShow {
    type Output = ();
    #[inline]
    fn call_with(&self, (): ()) -> () {
        self.call()
    }
    fn name(&self) -> &'static str {
        "show"
    }
    fn qualname(&self) -> &'static str {
        "show"
    }
}
impl ::closure_runtime::Function for MainShow {
    const NAME: &'static str = "show";
    const QUALNAME: &'static str = "show";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &[];
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [] MainShow
}
/// The module's statements, in order.
#[allow(unused, non_snake_case, clippy::all)]
pub fn __main__() {
    let mut total = 0;
    for n in 0..4 {
        total = add(total, n);
    }
    let show = MainShow { total };
    show.call();
}
