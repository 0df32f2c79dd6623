/// `def memoize(func)`
#[allow(unused, non_snake_case, clippy::all)]
fn memoize<Func, N>(
    func: Func,
) -> MemoizeWrapper<N, <Func as ::closure_runtime::Callable<(N,)>>::Output, Func>
where
    N: ::closure_runtime::ops::Hash + ::closure_runtime::ops::Eq
        + ::closure_runtime::fmt::Format,
    Func: ::closure_runtime::Callable<(N,)>,
{
    let memo = ::closure_runtime::Dict::new();
    MemoizeWrapper { memo, func }
}
/// `def wrapper(n)`
#[derive(::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct MemoizeWrapper<N, T, Func> {
    /// `memo`, never rebound: its value.
    memo: ::closure_runtime::Dict<N, T>,
    /// `func`, never rebound: its value.
    func: Func,
}
impl<N, T, Func> ::core::clone::Clone for MemoizeWrapper<N, T, Func>
where
    Func: ::core::clone::Clone,
{
    fn clone(&self) -> Self {
        MemoizeWrapper {
            memo: ::core::clone::Clone::clone(&self.memo),
            func: ::core::clone::Clone::clone(&self.func),
        }
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<N, T, Func> MemoizeWrapper<N, T, Func> {
    /// Calls the function.
    #[inline]
    fn call(&self, n: N) -> T
    where
        N: ::core::clone::Clone,
        Func: ::closure_runtime::Callable<(N,), Output = T>,
        N: ::closure_runtime::ops::Hash + ::closure_runtime::ops::Eq
            + ::closure_runtime::fmt::Format,
        T: ::core::clone::Clone,
    {
        use ::closure_runtime::ops;
        use ::core::clone::Clone;
        if !ops::contains(&self.memo, &n) {
            let item = ::closure_runtime::Callable::call_with(
                &self.func,
                (Clone::clone(&n),),
            );
            ops::set_item(&self.memo, Clone::clone(&n), item);
        }
        ops::get_item(&self.memo, &n)
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<N, T, Func> ::closure_runtime::Callable<(N,)> for MemoizeWrapper<N, T, Func>
where
    N: ::core::clone::Clone,
    Func: ::closure_runtime::Callable<(N,), Output = T>,
    N: ::closure_runtime::ops::Hash + ::closure_runtime::ops::Eq
        + ::closure_runtime::fmt::Format,
    T: ::core::clone::Clone,
{
    type Output = T;
    #[inline]
    fn call_with(&self, (n,): (N,)) -> T {
        self.call(n)
    }
    fn name(&self) -> &'static str {
        "wrapper"
    }
    fn qualname(&self) -> &'static str {
        "memoize.<locals>.wrapper"
    }
}
impl<N, T, Func> ::closure_runtime::Function for MemoizeWrapper<N, T, Func> {
    const NAME: &'static str = "wrapper";
    const QUALNAME: &'static str = "memoize.<locals>.wrapper";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["func", "memo"];
    const VAR_NAMES: &'static [&'static str] = &["n"];
}
::closure_runtime::closure_type! {
    [N, T, Func] MemoizeWrapper < N, T, Func >
}
/// `def fib(n: int) -> int`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct MainFib {
    /// `fib`, shared, and possibly read before it is bound: a cell that can be empty.
    fib: ::closure_runtime::Late<::closure_runtime::Func<(i64,), i64>>,
}
#[allow(unused, non_snake_case, clippy::all)]
impl MainFib {
    /// Calls the function.
    #[inline]
    fn call(&self, n: i64) -> i64 {
        use ::closure_runtime::ops;
        if n < 2 {
            return n;
        }
        ops::add(
            &self.fib.get("fib").call(ops::sub(&n, &1)),
            &self.fib.get("fib").call(ops::sub(&n, &2)),
        )
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<(i64,)> for MainFib {
    type Output = i64;
    #[inline]
    fn call_with(&self, (n,): (i64,)) -> i64 {
        self.call(n)
    }
    fn name(&self) -> &'static str {
        "fib"
    }
    fn qualname(&self) -> &'static str {
        "fib"
    }
}
impl ::closure_runtime::Function for MainFib {
    const NAME: &'static str = "fib";
    const QUALNAME: &'static str = "fib";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &[];
    const VAR_NAMES: &'static [&'static str] = &["n"];
}
::closure_runtime::closure_type! {
    [] MainFib
}
::closure_runtime::thread_local! {
    #[allow(unused, non_snake_case, clippy::all)] static FIB_DEFINITIONS :
    (::closure_runtime::Func < (i64,), i64 >,) = { let fib =
    ::closure_runtime::Late::unbound(); fib
    .set(::closure_runtime::Func::new(memoize(MainFib { fib : fib.share() }))); (fib
    .get_local("fib"),) };
}
/// `def fib(n: int) -> int`
#[allow(unused, non_snake_case, clippy::all)]
fn fib(n: i64) -> i64 {
    FIB_DEFINITIONS
        .with(|definitions| ::closure_runtime::Callable::call_with(&definitions.0, (n,)))
}
/// The function `memoize` as a value.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct Memoize;
#[allow(unused, non_snake_case, clippy::all)]
impl Memoize {
    /// Calls the function.
    #[inline]
    fn call<Func, N>(
        &self,
        func: Func,
    ) -> MemoizeWrapper<N, <Func as ::closure_runtime::Callable<(N,)>>::Output, Func>
    where
        N: ::closure_runtime::ops::Hash + ::closure_runtime::ops::Eq
            + ::closure_runtime::fmt::Format,
        Func: ::closure_runtime::Callable<(N,)>,
    {
        memoize(func)
    }
}
impl ::closure_runtime::Function for Memoize {
    const NAME: &'static str = "memoize";
    const QUALNAME: &'static str = "memoize";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &[];
    const VAR_NAMES: &'static [&'static str] = &["func", "wrapper"];
}
::closure_runtime::closure_type! {
    [] Memoize
}
