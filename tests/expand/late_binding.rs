/// `def late(n: int)`
#[allow(dead_code)]
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
/// `def show()`, defined in `late`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct LateShow {
    /// `i`, rebound, and shared: a reference-counted cell.
    i: ::closure_runtime::CopyCell<i64>,
}
impl LateShow {
    fn call(&self) -> i64 {
        self.i.get()
    }
}
::closure_runtime::closure! {
    impl LateShow { "late.<locals>.show", free_vars: &["i"] }
    fn() -> i64;
}
