/// `def early(n: int)`
#[allow(dead_code)]
fn early(n: i64) -> ::closure_runtime::List<EarlyShow> {
    let functions = ::closure_runtime::List::<EarlyShow>::new();
    for i in 0..n {
        let i_default = i;
        let show = EarlyShow { i_default };
        functions.append(show);
    }
    functions
}
/// `def show(i=…)`, defined in `early`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct EarlyShow {
    /// A default value, evaluated once where the function was defined.
    i_default: i64,
}
impl EarlyShow {
    fn call<I>(&self, i: I) -> I {
        i
    }
}
::closure_runtime::closure! {
    impl EarlyShow { "early.<locals>.show", var_names: &["i"] }
    [I] fn(i: I) -> I;
    fn(self, (): ()) -> i64 { self.call(self.i_default) }
}
