//! The functions of Python's module `functools` that closure programs use.

use crate::callable::Callable;
use crate::error::type_error;

/// `functools.reduce(function, items)`.
///
/// # Panics
/// `TypeError` if there are no items.
///
/// ```
/// use closure_runtime::functools;
/// assert_eq!(functools::reduce(&|a: i64, b: i64| a * b, [2, 3, 7]), 42);
/// ```
#[track_caller]
pub fn reduce<F, I>(function: &F, items: I) -> I::Item
where
    I: IntoIterator,
    F: Callable<(I::Item, I::Item), Output = I::Item>,
{
    let mut items = items.into_iter();
    let Some(first) = items.next() else { type_error("reduce() of empty iterable with no initial value") };
    reduce_from(function, items, first)
}

/// `functools.reduce(function, items, initial)`.
///
/// ```
/// use closure_runtime::functools;
/// assert_eq!(functools::reduce_from(&|a: i64, b: &str| a + b.len() as i64, ["ab", "c"], 0), 3);
/// ```
#[track_caller]
pub fn reduce_from<F, I, T>(function: &F, items: I, initial: T) -> T
where
    I: IntoIterator,
    F: Callable<(T, I::Item), Output = T>,
{
    let mut result = initial;
    for item in items {
        result = function.call_with((result, item));
    }
    result
}
