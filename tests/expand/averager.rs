/// `def make_averager()`
#[allow(unused, non_snake_case, clippy::all)]
fn make_averager<Value>() -> MakeAveragerAverager<Value> {
    let series = ::closure_runtime::List::new();
    MakeAveragerAverager { series }
}
/// `def averager(value)`
#[derive(::core::fmt::Debug)]
#[allow(unused, non_snake_case, clippy::all)]
struct MakeAveragerAverager<Value> {
    /// `series`, never rebound: its value.
    series: ::closure_runtime::List<Value>,
}
impl<Value> ::core::clone::Clone for MakeAveragerAverager<Value> {
    fn clone(&self) -> Self {
        MakeAveragerAverager {
            series: ::core::clone::Clone::clone(&self.series),
        }
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Value> MakeAveragerAverager<Value> {
    /// Calls the function.
    #[inline]
    fn call<Sum, Quotient>(&self, value: Value) -> Quotient
    where
        Value: ::closure_runtime::builtins::Sum<Output = Sum>,
        Sum: ::closure_runtime::ops::TrueDiv<i64, Output = Quotient>,
        Value: ::core::clone::Clone,
    {
        use ::closure_runtime::ops;
        self.series.append(value);
        ops::true_div(
            &::closure_runtime::builtins::sum(self.series.each()),
            &ops::len(&self.series),
        )
    }
}
#[allow(unused, non_snake_case, clippy::all)]
impl<Value, Sum, Quotient> ::closure_runtime::Callable<(Value,)>
for MakeAveragerAverager<Value>
where
    Value: ::closure_runtime::builtins::Sum<Output = Sum>,
    Sum: ::closure_runtime::ops::TrueDiv<i64, Output = Quotient>,
    Value: ::core::clone::Clone,
{
    type Output = Quotient;
    #[inline]
    fn call_with(&self, (value,): (Value,)) -> Quotient {
        self.call(value)
    }
    fn name(&self) -> &'static str {
        "averager"
    }
    fn qualname(&self) -> &'static str {
        "make_averager.<locals>.averager"
    }
}
impl<Value> ::closure_runtime::Function for MakeAveragerAverager<Value> {
    const NAME: &'static str = "averager";
    const QUALNAME: &'static str = "make_averager.<locals>.averager";
    const DOC: ::core::option::Option<&'static str> = ::core::option::Option::None;
    const FREE_VARS: &'static [&'static str] = &["series"];
    const VAR_NAMES: &'static [&'static str] = &["value"];
}
::closure_runtime::closure_type! {
    [Value] MakeAveragerAverager < Value >
}
