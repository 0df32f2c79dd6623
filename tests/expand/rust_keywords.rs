/// `def make(type, match)`
#[allow(unused, non_snake_case, clippy::all)]
fn make<Type, Match>(r#type: Type, r#match: Match) -> MakeFn<Type, Match> {
    MakeFn { r#type, r#match }
}
/// `def fn(struct)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct MakeFn<Type, Match> {
    /// `type`, never rebound: its value.
    r#type: Type,
    /// `match`, never rebound: its value.
    r#match: Match,
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Type, Match> MakeFn<Type, Match> {
    /// Calls the function.
    #[inline]
    fn call<Struct, Self_, Sum>(&self, r#struct: Struct) -> Sum
    where
        Struct: ::closure_runtime::ops::Add<Type, Output = Self_>,
        Self_: ::closure_runtime::ops::Add<Match, Output = Sum>,
    {
        use ::closure_runtime::ops;
        let self_ = ops::add(&r#struct, &self.r#type);
        ops::add(&self_, &self.r#match)
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Type, Match, Struct, Self_, Sum> ::closure_runtime::Callable<(Struct,)>
for MakeFn<Type, Match>
where
    Struct: ::closure_runtime::ops::Add<Type, Output = Self_>,
    Self_: ::closure_runtime::ops::Add<Match, Output = Sum>,
{
    type Output = Sum;
    #[inline]
    fn call_with(&self, (r#struct,): (Struct,)) -> Sum {
        self.call(r#struct)
    }
    fn name(&self) -> &'static str {
        "fn"
    }
    fn qualname(&self) -> &'static str {
        "make.<locals>.fn"
    }
}
impl<Type, Match> ::closure_runtime::Function for MakeFn<Type, Match> {
    const NAME: &'static str = "fn";
    const QUALNAME: &'static str = "make.<locals>.fn";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["match", "type"];
    const VAR_NAMES: &'static [&'static str] = &["struct", "self"];
}
::closure_runtime::closure_type! {
    [Type, Match] MakeFn < Type, Match >
}
