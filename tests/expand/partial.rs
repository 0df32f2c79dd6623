/// `def partial(func, /, *args, **keywords)`
///
/// `functools.partial`: the function with some of its arguments given.
fn power_functools_partial<Func, Args, Keywords>(
    func: Func,
    args: Args,
    keywords: Keywords,
) -> PowerFunctoolsPartialPartial<Func, Args, Keywords> {
    PowerFunctoolsPartialPartial { func, args, keywords }
}
/// `def partial(*fargs, **fkeywords)`, defined in `partial`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct PowerFunctoolsPartialPartial<Func, Args, Keywords> {
    /// `func`, never rebound: its value.
    func: Func,
    /// `args`, never rebound: its value.
    args: Args,
    /// `keywords`, never rebound: its value.
    keywords: Keywords,
}
impl<Func, Args, Keywords> PowerFunctoolsPartialPartial<Func, Args, Keywords> {
    fn call<Fargs, Fkeywords, FuncResult>(&self, fargs: Fargs, fkeywords: Fkeywords) -> FuncResult
    where
        Args: ::core::clone::Clone + ::closure_runtime::Concat<Fargs>,
        Keywords: ::core::clone::Clone + ::closure_runtime::Concat<Fkeywords>,
        <Args as ::closure_runtime::Concat<Fargs>>::Output:
            ::closure_runtime::Join<<Keywords as ::closure_runtime::Concat<Fkeywords>>::Output>,
        Func: ::closure_runtime::Callable<
                <<Args as ::closure_runtime::Concat<Fargs>>::Output as ::closure_runtime::Join<
                    <Keywords as ::closure_runtime::Concat<Fkeywords>>::Output,
                >>::Whole,
                Output = FuncResult,
            >,
    {
        use ::core::clone::Clone;
        ::closure_runtime::Callable::call_with(
            &self.func,
            ::closure_runtime::Join::join(
                ::closure_runtime::Concat::concat(Clone::clone(&self.args), fargs),
                ::closure_runtime::Concat::concat(Clone::clone(&self.keywords), fkeywords),
            ),
        )
    }
}
::closure_runtime::closure! {
    impl[Func, Args, Keywords] PowerFunctoolsPartialPartial<Func, Args, Keywords> {
        "partial.<locals>.partial", free_vars: &["args", "func", "keywords"],
        var_names: &["fargs", "fkeywords"]
    }
    [FuncResult, Whole] fn(self, arguments: Whole) -> FuncResult where [
        Whole: ::closure_runtime::Arguments,
        Args: ::core::clone::Clone + ::closure_runtime::Concat<<Whole as ::closure_runtime::Arguments>::Positional>,
        Keywords: ::core::clone::Clone + ::closure_runtime::Concat<<Whole as ::closure_runtime::Arguments>::Keywords>,
        <Args as ::closure_runtime::Concat<<Whole as ::closure_runtime::Arguments>::Positional>>::Output: ::closure_runtime::Join<<Keywords as ::closure_runtime::Concat<<Whole as ::closure_runtime::Arguments>::Keywords>>::Output>,
        Func: ::closure_runtime::Callable<<<Args as ::closure_runtime::Concat<<Whole as ::closure_runtime::Arguments>::Positional>>::Output as ::closure_runtime::Join<<Keywords as ::closure_runtime::Concat<<Whole as ::closure_runtime::Arguments>::Keywords>>::Output>>::Whole, Output = FuncResult>
    ] { let (fargs, fkeywords,) = ::closure_runtime::Arguments::split(arguments); self.call(fargs, fkeywords) }
}
/// `def power(base, exponent)`
fn power<Base, Exponent, Power2>(base: Base, exponent: Exponent) -> Power2
where
    Base: ::closure_runtime::ops::Pow<Exponent, Output = Power2>,
{
    ::closure_runtime::ops::pow(&base, &exponent)
}
/// `def squares()`
#[allow(dead_code)]
fn squares() -> (i64, i64) {
    let square = power_functools_partial(
        Power,
        ::closure_runtime::EmptyTuple,
        ::closure_runtime::keyword(PowerFunctoolsPartialExponentKeyword, 2, ()),
    );
    (square.call((3,), ()), square.call((4,), ()))
}
/// The function `power` as a value.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct Power;
impl Power {
    fn call<Base, Exponent, Power2>(&self, base: Base, exponent: Exponent) -> Power2
    where
        Base: ::closure_runtime::ops::Pow<Exponent, Output = Power2>,
    {
        power(base, exponent)
    }
}
::closure_runtime::closure! {
    impl Power { "power", var_names: &["base", "exponent"] }
    [Base, Exponent, Power2] fn(base: Base, exponent: Exponent) -> Power2
        where [Base: ::closure_runtime::ops::Pow<Exponent, Output = Power2>];
    [Base, Exponent, Power2] fn(self, (base,): (Base,), PowerFunctoolsPartialExponentKeyword = exponent: Exponent) -> Power2 where [
        Base: ::closure_runtime::ops::Pow<Exponent, Output = Power2>
    ] { power(base, exponent) }
}
/// The name of the keyword argument `exponent`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
struct PowerFunctoolsPartialExponentKeyword;
impl ::closure_runtime::KeywordName for PowerFunctoolsPartialExponentKeyword {
    const NAME: &'static str = "exponent";
}
