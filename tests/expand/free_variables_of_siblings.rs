/// `def labels(prefix: str)`
#[allow(unused, non_snake_case, clippy::all)]
fn labels(prefix: &str) -> (LabelsLabel, LabelsPair) {
    use ::closure_runtime::string;
    let label = LabelsLabel {
        prefix: string::owned(prefix),
    };
    let pair = LabelsPair {
        prefix: string::owned(prefix),
    };
    (label, pair)
}
/// `def label(number: int)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct LabelsLabel {
    /// `prefix`, never rebound: its value.
    prefix: ::closure_runtime::String,
}
#[allow(unused, non_snake_case, clippy::all)]
impl LabelsLabel {
    /// Calls the function.
    #[inline]
    fn call(&self, number: i64) -> ::closure_runtime::String {
        LabelsLabel::run(&self.prefix, number)
    }
    /// Calls the function with captured variables that the caller holds, too.
    #[inline]
    fn run(
        prefix: &::closure_runtime::String,
        number: i64,
    ) -> ::closure_runtime::String {
        ::closure_runtime::format!("{}-{}", * prefix, number)
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<(i64,)> for LabelsLabel {
    type Output = ::closure_runtime::String;
    #[inline]
    fn call_with(&self, (number,): (i64,)) -> ::closure_runtime::String {
        self.call(number)
    }
    fn name(&self) -> &'static str {
        "label"
    }
    fn qualname(&self) -> &'static str {
        "labels.<locals>.label"
    }
}
impl ::closure_runtime::Function for LabelsLabel {
    const NAME: &'static str = "label";
    const QUALNAME: &'static str = "labels.<locals>.label";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["prefix"];
    const VAR_NAMES: &'static [&'static str] = &["number"];
}
::closure_runtime::closure_type! {
    [] LabelsLabel
}
/// `def pair(first: int)`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct LabelsPair {
    /// `prefix`, never rebound: its value.
    prefix: ::closure_runtime::String,
}
#[allow(unused, non_snake_case, clippy::all)]
impl LabelsPair {
    /// Calls the function.
    #[inline]
    fn call(
        &self,
        first: i64,
    ) -> (::closure_runtime::String, ::closure_runtime::String) {
        (
            LabelsLabel::run(&self.prefix, first),
            LabelsLabel::run(&self.prefix, ::closure_runtime::ops::add(&first, &1)),
        )
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl ::closure_runtime::Callable<(i64,)> for LabelsPair {
    type Output = (::closure_runtime::String, ::closure_runtime::String);
    #[inline]
    fn call_with(
        &self,
        (first,): (i64,),
    ) -> (::closure_runtime::String, ::closure_runtime::String) {
        self.call(first)
    }
    fn name(&self) -> &'static str {
        "pair"
    }
    fn qualname(&self) -> &'static str {
        "labels.<locals>.pair"
    }
}
impl ::closure_runtime::Function for LabelsPair {
    const NAME: &'static str = "pair";
    const QUALNAME: &'static str = "labels.<locals>.pair";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["label"];
    const VAR_NAMES: &'static [&'static str] = &["first"];
}
::closure_runtime::closure_type! {
    [] LabelsPair
}
