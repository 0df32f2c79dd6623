/// `def make_averager()`
#[allow(dead_code)]
fn make_averager<Value>() -> MakeAveragerAverager<Value> {
    let series = ::closure_runtime::List::new();
    MakeAveragerAverager { series }
}
/// `def averager(value)`, defined in `make_averager`
#[derive(::core::fmt::Debug)]
struct MakeAveragerAverager<Value> {
    /// `series`, never rebound: its value.
    series: ::closure_runtime::List<Value>,
}
impl<Value> MakeAveragerAverager<Value> {
    fn call<Sum, Quotient>(&self, value: Value) -> Quotient
    where
        Value: ::closure_runtime::builtins::Sum<Output = Sum> + ::core::clone::Clone,
        Sum: ::closure_runtime::ops::TrueDiv<i64, Output = Quotient>,
    {
        use ::closure_runtime::ops;
        self.series.append(value);
        ops::true_div(&::closure_runtime::builtins::sum(self.series.each()), &ops::len(&self.series))
    }
}
::closure_runtime::closure! {
    impl[Value] MakeAveragerAverager<Value>
        { "make_averager.<locals>.averager", free_vars: &["series"], var_names: &["value"] }
    [Sum, Quotient] fn(value: Value) -> Quotient where [
        Value: ::closure_runtime::builtins::Sum<Output = Sum> + ::core::clone::Clone,
        Sum: ::closure_runtime::ops::TrueDiv<i64, Output = Quotient>
    ];
    clone(series);
}
