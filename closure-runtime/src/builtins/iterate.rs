//! Built-in functions that go through what they are given.

use crate::callable::Callable;
use crate::dict::Dict;
use crate::error::{raise, type_error, value_error};
use crate::iter::Iter;
use crate::list::{List, Sorting, sorted_by_key as sorted_vec_by_key};
use crate::ops::{Entry, Eq, Gt, Hash, Iterable, Lt, Reversible, Truth};
use crate::set::Set;
use alloc::vec::Vec;
use core::iter::Rev;

macro_rules! extremes {
    ($($name:ident $or:ident $or_none:ident $by_key:ident $by_key_or:ident $by_key_or_none:ident $Trait:ident $method:ident $which:literal;)*) => {$(
        #[doc = concat!("The ", $which, " of `items`, the first of equal ones. Of several arguments: `", stringify!($name), "([a, b])`.")]
        ///
        /// # Panics
        /// `ValueError` if there are none.
        #[inline]
        #[track_caller]
        pub fn $name<I>(items: I) -> I::Item
        where
            I: IntoIterator<Item: $Trait>,
        {
            let mut items = items.into_iter();
            let Some(first) = items.next() else {
                value_error(concat!(stringify!($name), "() arg is an empty sequence"))
            };
            items.fold(first, |best, item| if item.$method(&best) { item } else { best })
        }

        #[doc = concat!("The ", $which, " of `items`, or `default` if there are none.")]
        #[inline]
        #[track_caller]
        pub fn $or<I>(items: I, default: I::Item) -> I::Item
        where
            I: IntoIterator<Item: $Trait>,
        {
            $or_none(items).unwrap_or(default)
        }

        #[doc = concat!("The ", $which, " of `items`, or `None` if there are none.")]
        #[inline]
        #[track_caller]
        pub fn $or_none<I>(items: I) -> Option<I::Item>
        where
            I: IntoIterator<Item: $Trait>,
        {
            items.into_iter().reduce(|best, item| if item.$method(&best) { item } else { best })
        }

        #[doc = concat!("The item with the ", $which, " key.")]
        ///
        /// # Panics
        /// `ValueError` if there are no items.
        #[inline]
        #[track_caller]
        pub fn $by_key<I, Key>(items: I, key: &Key) -> I::Item
        where
            I: IntoIterator<Item: Clone>,
            Key: Callable<(I::Item,), Output: $Trait>,
        {
            match best_by_key(items, key, |a: &Key::Output, b| a.$method(b)) {
                Some(item) => item,
                None => value_error(concat!(stringify!($name), "() arg is an empty sequence")),
            }
        }

        #[doc = concat!("The item with the ", $which, " key, or `default` if there are no items.")]
        #[inline]
        #[track_caller]
        pub fn $by_key_or<I, Key>(items: I, key: &Key, default: I::Item) -> I::Item
        where
            I: IntoIterator<Item: Clone>,
            Key: Callable<(I::Item,), Output: $Trait>,
        {
            best_by_key(items, key, |a: &Key::Output, b| a.$method(b)).unwrap_or(default)
        }

        #[doc = concat!("The item with the ", $which, " key, or `None` if there are no items.")]
        #[inline]
        #[track_caller]
        pub fn $by_key_or_none<I, Key>(items: I, key: &Key) -> Option<I::Item>
        where
            I: IntoIterator<Item: Clone>,
            Key: Callable<(I::Item,), Output: $Trait>,
        {
            best_by_key(items, key, |a: &Key::Output, b| a.$method(b))
        }
    )*};
}
extremes! {
    min min_or min_or_none min_by_key min_by_key_or min_by_key_or_none Lt lt "smallest";
    max max_or max_or_none max_by_key max_by_key_or max_by_key_or_none Gt gt "largest";
}

#[track_caller]
fn best_by_key<I, Key>(
    items: I,
    key: &Key,
    better: impl Fn(&Key::Output, &Key::Output) -> bool,
) -> Option<I::Item>
where
    I: IntoIterator<Item: Clone>,
    Key: Callable<(I::Item,)>,
{
    let mut best: Option<(Key::Output, I::Item)> = None;
    for item in items {
        let item_key = key.call_with((item.clone(),));
        if best.as_ref().is_none_or(|(best_key, _)| better(&item_key, best_key)) {
            best = Some((item_key, item));
        }
    }
    best.map(|(_, item)| item)
}

/// `enumerate(items, start)`.
///
/// ```
/// use closure_runtime::builtins;
/// assert_eq!(builtins::list(builtins::enumerate(["a", "b"], 1)), [(1, "a"), (2, "b")]);
/// ```
#[inline]
pub fn enumerate<I: IntoIterator>(items: I, start: i64) -> impl Iterator<Item = (i64, I::Item)> {
    (start..).zip(items)
}

/// `iter(items)`.
#[inline]
pub fn iter<I: IntoIterator>(items: I) -> I::IntoIter {
    items.into_iter()
}

/// `iter(function, sentinel)`: what the function gives, until that equals the sentinel.
///
/// ```
/// use closure_runtime::{CopyCell, builtins};
/// let count = CopyCell::new(0);
/// let next = move || {
///     count.set(count.get() + 1);
///     count.get()
/// };
/// assert_eq!(builtins::list(builtins::iter_until(next, 3)), [1, 2]);
/// ```
#[inline]
pub fn iter_until<F, S>(function: F, sentinel: S) -> impl Iterator<Item = F::Output>
where
    F: Callable<(), Output: Eq<S>>,
{
    let mut done = false;
    core::iter::from_fn(move || {
        if done {
            return None;
        }
        let item = function.call_with(());
        done = item.eq(&sentinel);
        if done { None } else { Some(item) }
    })
}

/// `zip(a)`.
#[inline]
pub fn zip1<A: IntoIterator>(a: A) -> impl Iterator<Item = (A::Item,)> {
    a.into_iter().map(|item| (item,))
}

/// `zip(a, b)`.
#[inline]
pub fn zip2<A, B>(a: A, b: B) -> impl Iterator<Item = (A::Item, B::Item)>
where
    A: IntoIterator,
    B: IntoIterator,
{
    a.into_iter().zip(b)
}

/// `zip(a, b, c)`.
#[inline]
pub fn zip3<A, B, C>(a: A, b: B, c: C) -> impl Iterator<Item = (A::Item, B::Item, C::Item)>
where
    A: IntoIterator,
    B: IntoIterator,
    C: IntoIterator,
{
    a.into_iter().zip(b).zip(c).map(|((a, b), c)| (a, b, c))
}

/// `zip(a, b, c, d)`.
#[inline]
pub fn zip4<A, B, C, D>(a: A, b: B, c: C, d: D) -> impl Iterator<Item = (A::Item, B::Item, C::Item, D::Item)>
where
    A: IntoIterator,
    B: IntoIterator,
    C: IntoIterator,
    D: IntoIterator,
{
    a.into_iter().zip(b).zip(c).zip(d).map(|(((a, b), c), d)| (a, b, c, d))
}

/// `map(function, items)`: lazy, as in Python.
///
/// ```
/// use closure_runtime::builtins;
/// assert_eq!(builtins::sum(builtins::map(|x: i64| x * x, [1, 2, 3])), 14);
/// ```
#[inline]
pub fn map<F, I>(function: F, items: I) -> impl Iterator<Item = F::Output>
where
    I: IntoIterator,
    F: Callable<(I::Item,)>,
{
    items.into_iter().map(move |item| function.call_with((item,)))
}

/// `map(function, a, b)`.
#[inline]
pub fn map2<F, A, B>(function: F, a: A, b: B) -> impl Iterator<Item = F::Output>
where
    A: IntoIterator,
    B: IntoIterator,
    F: Callable<(A::Item, B::Item)>,
{
    a.into_iter().zip(b).map(move |items| function.call_with(items))
}

/// `map(function, a, b, c)`.
#[inline]
pub fn map3<F, A, B, C>(function: F, a: A, b: B, c: C) -> impl Iterator<Item = F::Output>
where
    A: IntoIterator,
    B: IntoIterator,
    C: IntoIterator,
    F: Callable<(A::Item, B::Item, C::Item)>,
{
    zip3(a, b, c).map(move |items| function.call_with(items))
}

/// `filter(function, items)`: lazy, as in Python.
#[inline]
pub fn filter<F, I>(function: F, items: I) -> impl Iterator<Item = I::Item>
where
    I: IntoIterator<Item: Clone>,
    F: Callable<(I::Item,), Output: Truth>,
{
    items.into_iter().filter(move |item| function.call_with((item.clone(),)).truth())
}

/// `filter(None, items)`.
#[inline]
pub fn filter_truth<I>(items: I) -> impl Iterator<Item = I::Item>
where
    I: IntoIterator<Item: Truth>,
{
    items.into_iter().filter(Truth::truth)
}

/// `reversed(sequence)`.
///
/// ```
/// use closure_runtime::{List, builtins};
/// assert_eq!(builtins::list(builtins::reversed(&List::from([1, 2]))), [2, 1]);
/// ```
#[inline]
#[track_caller]
pub fn reversed<S>(sequence: &S) -> Rev<S::Iter>
where
    S: Reversible + ?Sized,
{
    sequence.backwards().rev()
}

/// `sorted(items)`.
#[track_caller]
pub fn sorted<I>(items: I) -> List<I::Item>
where
    I: IntoIterator<Item: Lt>,
{
    sorted_reversed(items, false)
}

/// `sorted(items, reverse=reverse)`.
#[track_caller]
pub fn sorted_reversed<I>(items: I, reverse: bool) -> List<I::Item>
where
    I: IntoIterator<Item: Lt>,
{
    let mut items = Vec::from_iter(items);
    Sorting::new(reverse).sort(&mut items, |item| item);
    List::from(items)
}

/// `sorted(items, key=key, reverse=reverse)`: equal keys keep their order, `key` is called once for each item.
///
/// ```
/// use closure_runtime::builtins;
/// assert_eq!(builtins::sorted_by_key(["bb", "a"], &|s: &str| s.len() as i64, false), ["a", "bb"]);
/// ```
#[track_caller]
pub fn sorted_by_key<I, Key>(items: I, key: &Key, reverse: bool) -> List<I::Item>
where
    I: IntoIterator<Item: Clone>,
    Key: Callable<(I::Item,), Output: Lt>,
{
    List::from(sorted_vec_by_key(Vec::from_iter(items), key, reverse))
}

/// `any(items)`.
#[inline]
#[track_caller]
pub fn any<I: IntoIterator<Item: Truth>>(items: I) -> bool {
    items.into_iter().any(|item| item.truth())
}

/// `all(items)`.
#[inline]
#[track_caller]
pub fn all<I: IntoIterator<Item: Truth>>(items: I) -> bool {
    items.into_iter().all(|item| item.truth())
}

/// `list(items)`.
#[inline]
#[track_caller]
pub fn list<I: IntoIterator>(items: I) -> List<I::Item> {
    items.into_iter().collect()
}

/// The list that a comprehension makes of what it goes through, step by step.
///
/// ```
/// use closure_runtime::builtins;
/// assert_eq!(builtins::gather((0..6).filter(|n| n % 2 == 0)), [0, 2, 4]);
/// ```
#[inline]
#[track_caller]
pub fn gather<I: IntoIterator>(items: I) -> List<I::Item> {
    let items = items.into_iter();
    let mut elements = Vec::with_capacity(items.size_hint().0);
    // Not `collect`, which takes one step at a time: the iterator knows better how to go through all of it.
    items.for_each(|item| elements.push(item));
    List::from(elements)
}

/// `set(items)`. By reference, because the order of a set that is made of a set or dict depends on that.
#[track_caller]
pub fn set<S>(items: &S) -> Set<S::Item>
where
    S: Iterable<Item: Hash + Eq + Clone> + ?Sized,
{
    Set::from_iterable(items)
}

/// `dict(pairs)`.
///
/// # Panics
/// As [`Entry::entry`], if an element is no pair.
#[track_caller]
pub fn dict<Pair: Entry<Key: Hash + Eq>>(
    pairs: impl IntoIterator<Item = Pair>,
) -> Dict<Pair::Key, Pair::Item> {
    let dict = Dict::new();
    for (position, pair) in pairs.into_iter().enumerate() {
        let (key, value) = pair.entry(position);
        dict.insert(key, value);
    }
    dict
}

/// `dict(mapping)` of what may be None.
///
/// # Panics
/// As CPython with `TypeError` where it is None.
#[track_caller]
pub fn dict_of_optional<K: Clone + Hash + Eq, V: Clone>(mapping: &Option<Dict<K, V>>) -> Dict<K, V> {
    match mapping {
        Some(dict) => dict.copy(),
        None => type_error("'NoneType' object is not iterable"),
    }
}

/// `next(iterator)`.
///
/// # Panics
/// `StopIteration` if there is nothing left.
#[track_caller]
pub fn next<T>(iterator: &Iter<T>) -> T {
    match iterator.clone().next() {
        Some(item) => item,
        None => raise("StopIteration", ""),
    }
}

/// `next(iterator, default)`.
#[track_caller]
pub fn next_or<T>(iterator: &Iter<T>, default: T) -> T {
    iterator.clone().next().unwrap_or(default)
}

/// `next(items)` of an iterator that nothing else uses, such as a generator expression that stands in the call.
///
/// # Panics
/// `StopIteration` if there is nothing.
#[track_caller]
pub fn first<T>(items: impl IntoIterator<Item = T>) -> T {
    match items.into_iter().next() {
        Some(item) => item,
        None => raise("StopIteration", ""),
    }
}

/// `next(items, default)` of an iterator that nothing else uses.
///
/// ```
/// use closure_runtime::builtins;
/// assert_eq!(builtins::first_or(builtins::filter(|n: i64| n > 2, [1, 2]), -1), -1);
/// ```
#[track_caller]
pub fn first_or<T>(items: impl IntoIterator<Item = T>, default: T) -> T {
    items.into_iter().next().unwrap_or(default)
}

/// `next(items, None)` of an iterator that nothing else uses.
#[track_caller]
pub fn first_or_none<T>(items: impl IntoIterator<Item = T>) -> Option<T> {
    items.into_iter().next()
}

/// `next(iterator, None)`.
#[track_caller]
pub fn next_or_none<T>(iterator: &Iter<T>) -> Option<T> {
    iterator.clone().next()
}
