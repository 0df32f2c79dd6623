/// `def labels(prefix: str)`
#[allow(dead_code)]
fn labels(prefix: &str) -> (LabelsLabel, LabelsPair) {
    use ::closure_runtime::string;
    let label = LabelsLabel { prefix: string::owned(prefix) };
    let pair = LabelsPair { prefix: string::owned(prefix) };
    (label, pair)
}
/// `def label(number: int)`, defined in `labels`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct LabelsLabel {
    /// `prefix`, never rebound: its value.
    prefix: ::closure_runtime::String,
}
impl LabelsLabel {
    fn call(&self, number: i64) -> ::closure_runtime::String {
        LabelsLabel::run(&self.prefix, number)
    }
    /// Calls the function with captured variables that the caller holds, too.
    #[allow(clippy::ptr_arg)]
    fn run(prefix: &::closure_runtime::String, number: i64) -> ::closure_runtime::String {
        ::closure_runtime::format!("{}-{}", *prefix, number)
    }
}
::closure_runtime::closure! {
    impl LabelsLabel { "labels.<locals>.label", free_vars: &["prefix"], var_names: &["number"] }
    fn(number: i64) -> ::closure_runtime::String;
}
/// `def pair(first: int)`, defined in `labels`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct LabelsPair {
    /// `prefix`, never rebound: its value.
    prefix: ::closure_runtime::String,
}
impl LabelsPair {
    fn call(&self, first: i64) -> (::closure_runtime::String, ::closure_runtime::String) {
        (
            LabelsLabel::run(&self.prefix, first),
            LabelsLabel::run(&self.prefix, ::closure_runtime::ops::add(&first, &1)),
        )
    }
}
::closure_runtime::closure! {
    impl LabelsPair { "labels.<locals>.pair", free_vars: &["label"], var_names: &["first"] }
    fn(first: i64) -> (::closure_runtime::String, ::closure_runtime::String,);
}
