/// `def memoize(func)`
fn memoize<Func, N>(
    func: Func,
) -> MemoizeWrapper<N, <Func as ::closure_runtime::Callable<(N,)>>::Output, Func>
where
    N: ::closure_runtime::ops::Hash + ::closure_runtime::ops::Eq + ::closure_runtime::fmt::Format,
    Func: ::closure_runtime::Callable<(N,)>,
{
    let memo = ::closure_runtime::Dict::new();
    MemoizeWrapper { memo, func }
}
/// `def wrapper(n)`, defined in `memoize`
#[derive(::core::fmt::Debug)]
struct MemoizeWrapper<N, T, Func> {
    /// `memo`, never rebound: its value.
    memo: ::closure_runtime::Dict<N, T>,
    /// `func`, never rebound: its value.
    func: Func,
}
impl<N, T, Func> MemoizeWrapper<N, T, Func> {
    fn call(&self, n: N) -> T
    where
        N: ::core::clone::Clone
            + ::closure_runtime::ops::Hash
            + ::closure_runtime::ops::Eq
            + ::closure_runtime::fmt::Format,
        Func: ::closure_runtime::Callable<(N,), Output = T>,
        T: ::core::clone::Clone,
    {
        use ::closure_runtime::ops;
        use ::core::clone::Clone;
        if !ops::contains(&self.memo, &n) {
            let item = ::closure_runtime::Callable::call_with(&self.func, (Clone::clone(&n),));
            ops::set_item(&self.memo, Clone::clone(&n), item);
        }
        ops::get_item(&self.memo, &n)
    }
}
::closure_runtime::closure! {
    impl[N, T, Func] MemoizeWrapper<N, T, Func>
        { "memoize.<locals>.wrapper", free_vars: &["func", "memo"], var_names: &["n"] }
    fn(n: N) -> T where [
        N: ::core::clone::Clone + ::closure_runtime::ops::Hash + ::closure_runtime::ops::Eq + ::closure_runtime::fmt::Format,
        Func: ::closure_runtime::Callable<(N,), Output = T>, T: ::core::clone::Clone
    ];
    clone(memo, func) where [Func: ::core::clone::Clone];
}
/// `def fib(n: int) -> int`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct MainFib {
    /// `fib`, shared, and possibly read before it is bound: a cell that can be empty.
    fib: ::closure_runtime::Late<::closure_runtime::Func<(i64,), i64>>,
}
impl MainFib {
    fn call(&self, n: i64) -> i64 {
        use ::closure_runtime::ops;
        if n < 2 {
            return n;
        }
        ops::add(&self.fib.get("fib").call(ops::sub(&n, &1)), &self.fib.get("fib").call(ops::sub(&n, &2)))
    }
}
::closure_runtime::closure! {
    impl MainFib { "fib", var_names: &["n"] }
    fn(n: i64) -> i64;
}
::closure_runtime::thread_local! {
    static FIB_DEFINITIONS : (::closure_runtime::Func < (i64,), i64 >,) = { let fib =
    ::closure_runtime::Late::unbound(); fib.set(::closure_runtime::Func:: < (i64,), i64 >
    ::new(memoize(MainFib { fib : fib.share() }))); (fib.get_local("fib"),) };
}
/// `def fib(n: int) -> int`
fn fib(n: i64) -> i64 {
    FIB_DEFINITIONS.with(|definitions| ::closure_runtime::Callable::call_with(&definitions.0, (n,)))
}
