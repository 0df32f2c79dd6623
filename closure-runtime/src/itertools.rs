//! The functions of Python's module `itertools` that closure programs use: lazy, as Rust iterators.
//!
//! ```
//! use closure_runtime::{builtins, itertools};
//! let evens = itertools::islice(itertools::count(0, 2), 3);
//! assert_eq!(builtins::list(evens), [0, 2, 4]);
//! ```

use crate::callable::Callable;
use crate::error::{overflow, value_error};
use crate::ops::{self, Truth};
use crate::tuple::Tuple;
use alloc::vec::Vec;

/// `itertools.count(start, step)`.
///
/// # Panics
/// `OverflowError` when it would leave the range of an int.
#[inline]
#[track_caller]
pub fn count(start: i64, step: i64) -> impl Iterator<Item = i64> {
    let mut next = Some(start);
    core::iter::from_fn(move || {
        let Some(current) = next else { overflow("itertools.count()") };
        next = current.checked_add(step);
        Some(current)
    })
}

/// `itertools.accumulate(items)`: the running sums.
///
/// ```
/// use closure_runtime::{builtins, itertools};
/// assert_eq!(builtins::list(itertools::accumulate([1, 2, 3])), [1, 3, 6]);
/// ```
#[inline]
pub fn accumulate<I>(items: I) -> impl Iterator<Item = I::Item>
where
    I: IntoIterator<Item: Clone + ops::Add<Output = I::Item>>,
{
    running(items, |total, item| ops::add(&total, &item))
}

/// `itertools.accumulate(items, function)`.
#[inline]
pub fn accumulate_by<F, I>(items: I, function: F) -> impl Iterator<Item = I::Item>
where
    I: IntoIterator<Item: Clone>,
    F: Callable<(I::Item, I::Item), Output = I::Item>,
{
    running(items, move |total, item| function.call_with((total, item)))
}

fn running<I>(items: I, step: impl Fn(I::Item, I::Item) -> I::Item) -> impl Iterator<Item = I::Item>
where
    I: IntoIterator<Item: Clone>,
{
    items.into_iter().scan(None, move |total: &mut Option<I::Item>, item| {
        let next = match total.take() {
            Some(total) => step(total, item),
            None => item,
        };
        *total = Some(next.clone());
        Some(next)
    })
}

/// `itertools.chain(a, b)`.
#[inline]
pub fn chain2<T>(a: impl IntoIterator<Item = T>, b: impl IntoIterator<Item = T>) -> impl Iterator<Item = T> {
    a.into_iter().chain(b)
}

/// `itertools.chain(a, b, c)`.
#[inline]
pub fn chain3<T>(
    a: impl IntoIterator<Item = T>,
    b: impl IntoIterator<Item = T>,
    c: impl IntoIterator<Item = T>,
) -> impl Iterator<Item = T> {
    a.into_iter().chain(b).chain(c)
}

/// `itertools.chain.from_iterable(items)`.
///
/// ```
/// use closure_runtime::{List, builtins, itertools};
/// let nested = [List::from([1, 2]), List::from([3])];
/// assert_eq!(builtins::list(itertools::flatten(nested)), [1, 2, 3]);
/// ```
#[inline]
pub fn flatten<I>(items: I) -> impl Iterator<Item = <I::Item as ops::Iterable>::Item>
where
    I: IntoIterator<Item: ops::Iterable>,
{
    items.into_iter().flat_map(|inner| ops::iter(&inner))
}

/// A bound of [`islice`] as Rust counts.
#[track_caller]
fn bound(value: i64) -> usize {
    match usize::try_from(value) {
        Ok(value) => value,
        Err(_) => {
            value_error("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        }
    }
}

/// `itertools.islice(items, stop)`.
///
/// # Panics
/// `ValueError` if `stop` is negative.
#[inline]
#[track_caller]
pub fn islice<I: IntoIterator>(items: I, stop: i64) -> impl Iterator<Item = I::Item> {
    items.into_iter().take(bound(stop))
}

/// `itertools.islice(items, start, stop)`.
///
/// # Panics
/// `ValueError` if one is negative.
#[inline]
#[track_caller]
pub fn islice_from<I: IntoIterator>(items: I, start: i64, stop: i64) -> impl Iterator<Item = I::Item> {
    let (start, stop) = (bound(start), bound(stop));
    items.into_iter().take(stop).skip(start)
}

/// `itertools.takewhile(test, items)`.
#[inline]
pub fn takewhile<F, I>(test: F, items: I) -> impl Iterator<Item = I::Item>
where
    I: IntoIterator<Item: Clone>,
    F: Callable<(I::Item,), Output: Truth>,
{
    items.into_iter().take_while(move |item| test.call_with((item.clone(),)).truth())
}

/// `itertools.dropwhile(test, items)`.
#[inline]
pub fn dropwhile<F, I>(test: F, items: I) -> impl Iterator<Item = I::Item>
where
    I: IntoIterator<Item: Clone>,
    F: Callable<(I::Item,), Output: Truth>,
{
    items.into_iter().skip_while(move |item| test.call_with((item.clone(),)).truth())
}

/// `itertools.filterfalse(test, items)`.
#[inline]
pub fn filterfalse<F, I>(test: F, items: I) -> impl Iterator<Item = I::Item>
where
    I: IntoIterator<Item: Clone>,
    F: Callable<(I::Item,), Output: Truth>,
{
    items.into_iter().filter(move |item| !test.call_with((item.clone(),)).truth())
}

/// `itertools.repeat(value)`.
#[inline]
pub fn repeat<T: Clone>(value: T) -> impl Iterator<Item = T> {
    core::iter::repeat(value)
}

/// `itertools.repeat(value, times)`.
#[inline]
pub fn repeat_times<T: Clone>(value: T, times: i64) -> impl Iterator<Item = T> {
    core::iter::repeat_n(value, usize::try_from(times).unwrap_or(0))
}

/// `itertools.cycle(items)`.
///
/// ```
/// use closure_runtime::{builtins, itertools};
/// assert_eq!(builtins::list(itertools::islice(itertools::cycle(["a", "b"]), 3)), ["a", "b", "a"]);
/// ```
#[inline]
pub fn cycle<I: IntoIterator<Item: Clone>>(items: I) -> impl Iterator<Item = I::Item> {
    let mut source = items.into_iter();
    let mut seen: Vec<I::Item> = Vec::new();
    let mut position = None;
    core::iter::from_fn(move || {
        if position.is_none() {
            match source.next() {
                Some(item) => {
                    seen.push(item.clone());
                    return Some(item);
                }
                None => position = Some(0),
            }
        }
        let next = position?;
        let item = seen.get(next)?.clone();
        position = Some((next + 1) % seen.len());
        Some(item)
    })
}

/// `itertools.pairwise(items)`.
#[inline]
pub fn pairwise<I: IntoIterator<Item: Clone>>(items: I) -> impl Iterator<Item = (I::Item, I::Item)> {
    let mut items = items.into_iter();
    let mut before = items.next();
    core::iter::from_fn(move || {
        let next = items.next()?;
        let pair = (before.replace(next.clone())?, next);
        Some(pair)
    })
}

/// `itertools.product(a, b)`. The items are gone through before the first pair is given, as in Python.
///
/// ```
/// use closure_runtime::{builtins, itertools};
/// assert_eq!(builtins::list(itertools::product2([1, 2], ["a", "b"])), [(1, "a"), (1, "b"), (2, "a"), (2, "b")]);
/// ```
pub fn product2<A, B>(a: A, b: B) -> impl Iterator<Item = (A::Item, B::Item)>
where
    A: IntoIterator<Item: Clone>,
    B: IntoIterator<Item: Clone>,
{
    let (a, b): (Vec<_>, Vec<_>) = (a.into_iter().collect(), b.into_iter().collect());
    a.into_iter().flat_map(move |x| b.clone().into_iter().map(move |y| (x.clone(), y)))
}

/// How many items `r` asks for.
#[track_caller]
fn length(r: i64) -> usize {
    match usize::try_from(r) {
        Ok(r) => r,
        Err(_) => value_error("r must be non-negative"),
    }
}

/// What is at `places`, one tuple for each that `next` makes of those before.
fn chosen<T: Clone>(
    items: Vec<T>,
    first: Option<Vec<usize>>,
    next: impl Fn(&[usize], usize) -> Option<Vec<usize>>,
) -> impl Iterator<Item = Tuple<T>> {
    let count = items.len();
    core::iter::successors(first, move |places| next(places, count))
        .map(move |places| places.iter().map(|place| items[*place].clone()).collect())
}

/// `itertools.combinations(items, r)`.
///
/// # Panics
/// `ValueError` if `r` is negative.
///
/// ```
/// use closure_runtime::{builtins, fmt, itertools};
/// let pairs = builtins::list(itertools::combinations([1, 2, 3], 2));
/// assert_eq!(fmt::str(&pairs).to_string(), "[(1, 2), (1, 3), (2, 3)]");
/// ```
#[track_caller]
pub fn combinations<I>(items: I, r: i64) -> impl Iterator<Item = Tuple<I::Item>>
where
    I: IntoIterator<Item: Clone>,
{
    let items: Vec<I::Item> = items.into_iter().collect();
    let r = length(r);
    let first = (r <= items.len()).then(|| (0..r).collect());
    chosen(items, first, move |places, count| {
        // The last place that can still move on; those behind it follow it closely.
        let moved = (0..r).rev().find(|index| places[*index] < count - r + index)?;
        let start = places[moved] + 1;
        Some(places[..moved].iter().copied().chain(start..start + r - moved).collect())
    })
}

/// `itertools.permutations(items)`.
///
/// ```
/// use closure_runtime::{builtins, fmt, itertools};
/// let orders = builtins::list(itertools::permutations([1, 2]));
/// assert_eq!(fmt::str(&orders).to_string(), "[(1, 2), (2, 1)]");
/// ```
pub fn permutations<I>(items: I) -> impl Iterator<Item = Tuple<I::Item>>
where
    I: IntoIterator<Item: Clone>,
{
    let items: Vec<I::Item> = items.into_iter().collect();
    let r = items.len();
    arrangements(items, r)
}

/// `itertools.permutations(items, r)`.
///
/// # Panics
/// `ValueError` if `r` is negative.
#[track_caller]
pub fn permutations_of<I>(items: I, r: i64) -> impl Iterator<Item = Tuple<I::Item>>
where
    I: IntoIterator<Item: Clone>,
{
    let r = length(r);
    arrangements(items.into_iter().collect(), r)
}

fn arrangements<T: Clone>(items: Vec<T>, r: usize) -> impl Iterator<Item = Tuple<T>> {
    let first = (r <= items.len()).then(|| (0..r).collect());
    chosen(items, first, move |places, count| {
        // The last place that has a later item left to take; those behind it start over with what is free.
        (0..r).rev().find_map(|index| {
            let before = &places[..index];
            let free = |item: &usize| !before.contains(item);
            let taken = (places[index] + 1..count).find(free)?;
            let rest = (0..count).filter(|item| free(item) && *item != taken).take(r - index - 1);
            Some(before.iter().copied().chain([taken]).chain(rest).collect())
        })
    })
}
