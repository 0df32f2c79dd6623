/// `def hit()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct MainHit {
    /// `hits`, rebound, and shared: a reference-counted cell.
    hits: ::closure_runtime::CopyCell<i64>,
}
impl MainHit {
    fn call(&self) {
        self.hits.set(::closure_runtime::ops::add(&self.hits.get(), &1));
    }
}
::closure_runtime::closure! {
    impl MainHit { "hit" }
    fn() -> ();
}
/// `def report()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct MainReport {
    /// `hits`, rebound, and shared: a reference-counted cell.
    hits: ::closure_runtime::CopyCell<i64>,
}
impl MainReport {
    fn call(&self) {
        ::closure_runtime::output::println!("hits={}", ::closure_runtime::fmt::repr(&self.hits.get()));
    }
}
::closure_runtime::closure! {
    impl MainReport { "report" }
    fn() -> ();
}
/// The module's statements, in order.
pub fn __main__() {
    let hits = ::closure_runtime::CopyCell::new(0);
    let hit = MainHit { hits: hits.share() };
    let report = MainReport { hits: hits.share() };
    hit.call();
    report.call();
}
