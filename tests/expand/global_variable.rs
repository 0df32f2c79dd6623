/// `def hit()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct MainHit {
    /// `hits`, rebound, and shared: a reference-counted cell.
    hits: ::closure_runtime::CopyCell<i64>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl MainHit {
    /// Calls the function.
    #[inline]
    fn call(&self) {
        self.hits.set(::closure_runtime::ops::add(&self.hits.get(), &1));
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<()> for MainHit {
    type Output = ();
    #[inline]
    fn call_with(&self, (): ()) -> () {
        self.call()
    }
    fn name(&self) -> &'static str {
        "hit"
    }
    fn qualname(&self) -> &'static str {
        "hit"
    }
}
impl ::closure_runtime::Function for MainHit {
    const NAME: &'static str = "hit";
    const QUALNAME: &'static str = "hit";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &[];
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [] MainHit
}
/// `def report()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct MainReport {
    /// `hits`, rebound, and shared: a reference-counted cell.
    hits: ::closure_runtime::CopyCell<i64>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl MainReport {
    /// Calls the function.
    #[inline]
    fn call(&self) {
        ::closure_runtime::output::println!(
            "hits={}", ::closure_runtime::fmt::repr(& self.hits.get())
        );
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<()> for MainReport {
    type Output = ();
    #[inline]
    fn call_with(&self, (): ()) -> () {
        self.call()
    }
    fn name(&self) -> &'static str {
        "report"
    }
    fn qualname(&self) -> &'static str {
        "report"
    }
}
impl ::closure_runtime::Function for MainReport {
    const NAME: &'static str = "report";
    const QUALNAME: &'static str = "report";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &[];
    const VAR_NAMES: &'static [&'static str] = &[];
}
::closure_runtime::closure_type! {
    [] MainReport
}
/// The module's statements, in order.
#[allow(unused, non_snake_case, clippy::all)]
pub fn __main__() {
    let hits = ::closure_runtime::CopyCell::new(0);
    let hit = MainHit { hits: hits.share() };
    let report = MainReport { hits: hits.share() };
    hit.call();
    report.call();
}
