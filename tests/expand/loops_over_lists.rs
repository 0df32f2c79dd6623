/// `def report(text: str)`
#[allow(dead_code)]
fn report(text: &str) -> (::closure_runtime::List<::closure_runtime::String>, ::closure_runtime::List<i64>) {
    use ::closure_runtime::{builtins, ops};
    use ::core::iter::Iterator;
    let words = ::closure_runtime::string::split(text, ::core::option::Option::None, -1);
    for word in Iterator::map(words.view().iter(), ::closure_runtime::String::as_str) {
        ::closure_runtime::output::println!("{}", word);
    }
    let queue = ::closure_runtime::List::from([1]);
    for n in queue.each() {
        if n < 3 {
            queue.append(ops::add(&n, &1));
        }
    }
    (
        builtins::sorted_by_key(words.to_vec(), &builtins::values::Len, false),
        builtins::gather(Iterator::map(queue.steady(), |n| ops::mul(&n, &2))),
    )
}
/// `def selector(numbers: list[int], divisor: int)`
#[allow(dead_code)]
fn selector(numbers: ::closure_runtime::List<i64>, divisor: i64) -> SelectorSelect {
    SelectorSelect { numbers, divisor }
}
/// `def select(f)`, defined in `selector`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct SelectorSelect {
    /// `numbers`, never rebound: its value.
    numbers: ::closure_runtime::List<i64>,
    /// `divisor`, never rebound: its value.
    divisor: i64,
}
impl SelectorSelect {
    fn call<F, FResult>(&self, f: F) -> ::closure_runtime::List<FResult>
    where
        F: ::closure_runtime::Callable<(i64,), Output = FResult>,
    {
        let divisor = self.divisor;
        ::closure_runtime::builtins::gather(::core::iter::Iterator::filter_map(self.numbers.steady(), |n| {
            if ::closure_runtime::ops::modulo(&n, &divisor) == 0 {
                ::core::option::Option::Some(::closure_runtime::Callable::call_with(&f, (n,)))
            } else {
                ::core::option::Option::None
            }
        }))
    }
}
::closure_runtime::closure! {
    impl SelectorSelect { "selector.<locals>.select", free_vars: &["divisor", "numbers"], var_names: &["f"] }
    [F, FResult] fn(f: F) -> ::closure_runtime::List<FResult>
        where [F: ::closure_runtime::Callable<(i64,), Output = FResult>];
}
