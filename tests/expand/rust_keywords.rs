/// `def make(type, match)`
#[allow(dead_code)]
fn make<Type, Match>(r#type: Type, r#match: Match) -> MakeFn<Type, Match> {
    MakeFn { r#type, r#match }
}
/// `def fn(struct)`, defined in `make`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct MakeFn<Type, Match> {
    /// `type`, never rebound: its value.
    r#type: Type,
    /// `match`, never rebound: its value.
    r#match: Match,
}
impl<Type, Match> MakeFn<Type, Match> {
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
::closure_runtime::closure! {
    impl[Type, Match] MakeFn<Type, Match>
        { "make.<locals>.fn", free_vars: &["match", "type"], var_names: &["struct", "self"] }
    [Struct, Self_, Sum] fn(r#struct: Struct) -> Sum where [
        Struct: ::closure_runtime::ops::Add<Type, Output = Self_>,
        Self_: ::closure_runtime::ops::Add<Match, Output = Sum>
    ];
}
