//! Taking an iterable apart: `a, b = xs` and `first, *rest = xs`.

use crate::error::raise;
use crate::list::List;
use alloc::vec::Vec;

/// As many values as there are targets, from an iterator of unknown length.
///
/// ```
/// use closure_runtime::{List, ops};
/// let [a, b] = ops::unpack(ops::iter(&List::from([1, 2])));
/// assert_eq!((a, b), (1, 2));
/// ```
///
/// # Panics
/// As CPython with `ValueError` if there are more or fewer values.
#[inline]
#[track_caller]
pub fn unpack<T, const N: usize>(items: impl Iterator<Item = T>) -> [T; N] {
    let mut items = items;
    let mut values = Vec::with_capacity(N);
    while values.len() < N {
        match items.next() {
            Some(value) => values.push(value),
            None => not_enough(N, values.len(), ""),
        }
    }
    if items.next().is_some() {
        raise("ValueError", format_args!("too many values to unpack (expected {N})"))
    }
    match values.try_into() {
        Ok(values) => values,
        Err(_) => unreachable!("the loop has filled exactly {N} places"),
    }
}

/// The values of the targets before and after a starred one, together, and the list for the starred one.
///
/// # Panics
/// As CPython with `ValueError` if there are fewer values than targets without a star.
#[inline]
#[track_caller]
pub fn unpack_rest<T>(items: impl Iterator<Item = T>, before: i64, after: i64) -> (List<T>, List<T>) {
    let mut values: Vec<T> = items.collect();
    let (before, after) = (before as usize, after as usize);
    if values.len() < before + after {
        not_enough(before + after, values.len(), "at least ")
    }
    let last = values.split_off(values.len() - after);
    let rest = values.split_off(before);
    values.extend(last);
    (List::from(values), List::from(rest))
}

#[cold]
#[track_caller]
fn not_enough(expected: usize, got: usize, at_least: &str) -> ! {
    raise(
        "ValueError",
        format_args!("not enough values to unpack (expected {at_least}{expected}, got {got})"),
    )
}

/// What a call of `T | None` calls.
///
/// # Panics
/// As CPython with `TypeError: 'NoneType' object is not callable`.
#[inline]
#[track_caller]
pub fn callee<T>(value: &Option<T>) -> &T {
    match value {
        Some(function) => function,
        None => raise("TypeError", "'NoneType' object is not callable"),
    }
}
