/// `def early(n: int)`
#[allow(unused, non_snake_case, clippy::all)]
fn early(n: i64) -> ::closure_runtime::List<EarlyShow> {
    let functions = ::closure_runtime::List::<EarlyShow>::new();
    for i in 0..n {
        let i_default = i;
        let show = EarlyShow { i_default };
        functions.append(show);
    }
    functions
}
/// `def show(i=…)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct EarlyShow {
    /// A default value, evaluated once where the function was defined.
    i_default: i64,
}
#[allow(unused, non_snake_case, clippy::all)]
impl EarlyShow {
    /// Calls the function.
    #[inline]
    fn call<I>(&self, i: I) -> I {
        i
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<I> ::closure_runtime::Callable<(I,)> for EarlyShow {
    type Output = I;
    #[inline]
    fn call_with(&self, (i,): (I,)) -> I {
        self.call(i)
    }
    fn name(&self) -> &'static str {
        "show"
    }
    fn qualname(&self) -> &'static str {
        "early.<locals>.show"
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<()> for EarlyShow {
    type Output = i64;
    #[inline]
    fn call_with(&self, (): ()) -> i64 {
        self.call(self.i_default)
    }
    fn name(&self) -> &'static str {
        "show"
    }
    fn qualname(&self) -> &'static str {
        "early.<locals>.show"
    }
}
impl ::closure_runtime::Function for EarlyShow {
    const NAME: &'static str = "show";
    const QUALNAME: &'static str = "early.<locals>.show";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &[];
    const VAR_NAMES: &'static [&'static str] = &["i"];
}
::closure_runtime::closure_type! {
    [] EarlyShow
}
