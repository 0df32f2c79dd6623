/// `def apply(f, x)`
#[allow(dead_code)]
fn apply<F, X, FResult>(f: F, x: X) -> FResult
where
    F: ::closure_runtime::Callable<(X,), Output = FResult>,
{
    ::closure_runtime::Callable::call_with(&f, (x,))
}
/// `def largest(first, second)`
#[allow(dead_code)]
fn largest<First>(first: First, second: First) -> First
where
    First: ::closure_runtime::ops::Lt<First>,
{
    if ::closure_runtime::ops::lt(&first, &second) {
        return second;
    }
    first
}
