/// `def partial(func, /, *args, **keywords)`
///
/// `functools.partial`: the function with some of its arguments given.
#[allow(unused, non_snake_case, clippy::all)]
fn power_functools_partial<Func, Args, Keywords>(
    func: Func,
    args: Args,
    keywords: Keywords,
) -> PowerFunctoolsPartialPartial<Func, Args, Keywords> {
    PowerFunctoolsPartialPartial {
        func,
        args,
        keywords,
    }
}
/// `def partial(*fargs, **fkeywords)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct PowerFunctoolsPartialPartial<Func, Args, Keywords> {
    /// `func`, never rebound: its value.
    func: Func,
    /// `args`, never rebound: its value.
    args: Args,
    /// `keywords`, never rebound: its value.
    keywords: Keywords,
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Func, Args, Keywords> PowerFunctoolsPartialPartial<Func, Args, Keywords> {
    /// Calls the function.
    #[inline]
    fn call<Fargs, Fkeywords, FuncResult>(
        &self,
        fargs: Fargs,
        fkeywords: Fkeywords,
    ) -> FuncResult
    where
        Args: ::core::clone::Clone,
        Keywords: ::core::clone::Clone,
        Args: ::closure_runtime::Concat<Fargs>,
        Keywords: ::closure_runtime::Concat<Fkeywords>,
        <Args as ::closure_runtime::Concat<
            Fargs,
        >>::Output: ::closure_runtime::Join<
            <Keywords as ::closure_runtime::Concat<Fkeywords>>::Output,
        >,
        Func: ::closure_runtime::Callable<
            <<Args as ::closure_runtime::Concat<
                Fargs,
            >>::Output as ::closure_runtime::Join<
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
                ::closure_runtime::Concat::concat(
                    Clone::clone(&self.keywords),
                    fkeywords,
                ),
            ),
        )
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Func, Args, Keywords, FuncResult, Whole> ::closure_runtime::Callable<Whole>
for PowerFunctoolsPartialPartial<Func, Args, Keywords>
where
    Whole: ::closure_runtime::Arguments,
    Args: ::core::clone::Clone,
    Keywords: ::core::clone::Clone,
    Args: ::closure_runtime::Concat<<Whole as ::closure_runtime::Arguments>::Positional>,
    Keywords: ::closure_runtime::Concat<
        <Whole as ::closure_runtime::Arguments>::Keywords,
    >,
    <Args as ::closure_runtime::Concat<
        <Whole as ::closure_runtime::Arguments>::Positional,
    >>::Output: ::closure_runtime::Join<
        <Keywords as ::closure_runtime::Concat<
            <Whole as ::closure_runtime::Arguments>::Keywords,
        >>::Output,
    >,
    Func: ::closure_runtime::Callable<
        <<Args as ::closure_runtime::Concat<
            <Whole as ::closure_runtime::Arguments>::Positional,
        >>::Output as ::closure_runtime::Join<
            <Keywords as ::closure_runtime::Concat<
                <Whole as ::closure_runtime::Arguments>::Keywords,
            >>::Output,
        >>::Whole,
        Output = FuncResult,
    >,
{
    type Output = FuncResult;
    #[inline]
    fn call_with(&self, arguments: Whole) -> FuncResult {
        let (fargs, fkeywords) = ::closure_runtime::Arguments::split(arguments);
        self.call(fargs, fkeywords)
    }
    fn name(&self) -> &'static str {
        "partial"
    }
    fn qualname(&self) -> &'static str {
        "partial.<locals>.partial"
    }
}
impl<Func, Args, Keywords> ::closure_runtime::Function
for PowerFunctoolsPartialPartial<Func, Args, Keywords> {
    const NAME: &'static str = "partial";
    const QUALNAME: &'static str = "partial.<locals>.partial";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["args", "func", "keywords"];
    const VAR_NAMES: &'static [&'static str] = &["fargs", "fkeywords"];
}
::closure_runtime::closure_type! {
    [Func, Args, Keywords] PowerFunctoolsPartialPartial < Func, Args, Keywords >
}
/// `def power(base, exponent)`
#[allow(unused, non_snake_case, clippy::all)]
fn power<Base, Exponent, Power2>(base: Base, exponent: Exponent) -> Power2
where
    Base: ::closure_runtime::ops::Pow<Exponent, Output = Power2>,
{
    ::closure_runtime::ops::pow(&base, &exponent)
}
/// `def squares()`
#[allow(unused, non_snake_case, clippy::all)]
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
#[allow(unused, non_snake_case, clippy::all)]
struct Power;
#[allow(unused, non_snake_case, clippy::all)]
impl Power {
    /// Calls the function.
    #[inline]
    fn call<Base, Exponent, Power2>(&self, base: Base, exponent: Exponent) -> Power2
    where
        Base: ::closure_runtime::ops::Pow<Exponent, Output = Power2>,
    {
        power(base, exponent)
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Base, Exponent, Power2> ::closure_runtime::Callable<(Base, Exponent)> for Power
where
    Base: ::closure_runtime::ops::Pow<Exponent, Output = Power2>,
{
    type Output = Power2;
    #[inline]
    fn call_with(&self, (base, exponent): (Base, Exponent)) -> Power2 {
        power(base, exponent)
    }
    fn name(&self) -> &'static str {
        "power"
    }
    fn qualname(&self) -> &'static str {
        "power"
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<
    Base,
    Exponent,
    Power2,
> ::closure_runtime::Callable<
    ::closure_runtime::Call<
        (Base,),
        ::closure_runtime::Keyword<PowerFunctoolsPartialExponentKeyword, Exponent, ()>,
    >,
> for Power
where
    Base: ::closure_runtime::ops::Pow<Exponent, Output = Power2>,
{
    type Output = Power2;
    #[inline]
    fn call_with(
        &self,
        ::closure_runtime::Call {
            args: (base,),
            keywords: ::closure_runtime::Keyword { value: exponent, rest: (), .. },
        }: ::closure_runtime::Call<
            (Base,),
            ::closure_runtime::Keyword<
                PowerFunctoolsPartialExponentKeyword,
                Exponent,
                (),
            >,
        >,
    ) -> Power2 {
        power(base, exponent)
    }
    fn name(&self) -> &'static str {
        "power"
    }
    fn qualname(&self) -> &'static str {
        "power"
    }
}
impl ::closure_runtime::Function for Power {
    const NAME: &'static str = "power";
    const QUALNAME: &'static str = "power";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &[];
    const VAR_NAMES: &'static [&'static str] = &["base", "exponent"];
}
::closure_runtime::closure_type! {
    [] Power
}
/// The name of the keyword argument `exponent`.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
struct PowerFunctoolsPartialExponentKeyword;
impl ::closure_runtime::KeywordName for PowerFunctoolsPartialExponentKeyword {
    const NAME: &'static str = "exponent";
}
