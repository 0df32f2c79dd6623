/// `def add(a: int, b: int) -> int`
fn add(a: i64, b: i64) -> i64 {
    ::closure_runtime::ops::add(&a, &b)
}
/// `def show()`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct MainShow {
    /// `total`, never rebound: its value.
    total: i64,
}
impl MainShow {
    fn call(&self) {
        ::closure_runtime::output::println!("total {}", self.total);
    }
}
::closure_runtime::closure! {
    impl MainShow { "show" }
    fn() -> ();
}
/// The module's statements, in order.
pub fn __main__() {
    let mut total = 0;
    for n in 0..4 {
        total = add(total, n);
    }
    let show = MainShow { total };
    show.call();
}
