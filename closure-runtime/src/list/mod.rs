//! `list`.

mod iter;
mod operators;
mod rust;

pub use iter::{Elements, ListIter};

use crate::alias::Aliased;
use crate::callable::Callable;
use crate::error::{index_error, value_error};
use crate::fmt::{self as python_fmt, Format};
use crate::ops::{self, *};
use alloc::vec::Vec;
use core::cell::Ref;
use core::cmp::Ordering;
use core::fmt;

/// Python's `list`. Cloning makes an alias of the same list, as an assignment does in Python; [`List::copy`] copies.
///
/// ```
/// use closure_runtime::List;
/// let xs = List::from([3, 1]);
/// let alias = xs.clone();
/// alias.append(2);
/// xs.sort();
/// assert_eq!(alias, [1, 2, 3]);
/// ```
pub struct List<T>(Aliased<Vec<T>>);

impl<T> List<T> {
    /// `From::from`, as a method of the type's own: generated code calls it where `From` is not in scope, or another trait's `from` is.
    #[doc(hidden)]
    #[inline]
    pub fn from(value: impl Into<List<T>>) -> List<T> {
        value.into()
    }

    /// An empty list.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        List::from(Vec::new())
    }

    /// The elements, for operations of this crate that run no closure.
    #[inline]
    pub(crate) fn elements(&self) -> Ref<'_, Vec<T>> {
        self.0.borrow()
    }

    /// A copy of the elements as a Rust vector.
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone,
    {
        self.elements().clone()
    }

    #[inline]
    pub(crate) fn address(&self) -> usize {
        self.0.address()
    }

    /// `sum(list)` of numbers.
    ///
    /// # Panics
    /// As [`builtins::sum`](crate::builtins::sum) does.
    #[inline]
    #[track_caller]
    #[must_use]
    pub fn sum(&self) -> T::Output
    where
        T: crate::builtins::Sum + Copy,
    {
        T::sum_slice(&self.elements())
    }

    /// Replaces the elements; the old ones are dropped when nothing is borrowed any more.
    fn replace(&self, elements: Vec<T>) {
        drop(self.0.replace(elements));
    }

    /// Adds `item` at the end.
    #[inline]
    pub fn append(&self, item: T) {
        self.0.borrow_mut().push(item);
    }

    /// Removes the last element.
    ///
    /// # Panics
    /// `IndexError: pop from empty list`.
    #[inline]
    #[track_caller]
    pub fn pop(&self) -> T {
        let last = self.0.borrow_mut().pop();
        // Not `unwrap_or_else`: a panic in its closure would be reported here.
        match last {
            Some(item) => item,
            None => index_error("pop from empty list"),
        }
    }

    /// `pop(index)`: removes the element at `index`.
    ///
    /// # Panics
    /// `IndexError` as in CPython.
    #[track_caller]
    pub fn pop_at(&self, index: i64) -> T {
        let len = self.elements().len();
        if len == 0 {
            index_error("pop from empty list")
        }
        let position = resolve_index(index, len, "pop index out of range");
        self.0.borrow_mut().remove(position)
    }

    /// Adds all elements of `items` at the end.
    #[track_caller]
    pub fn extend<I>(&self, items: &I)
    where
        I: Iterable<Item = T> + ?Sized,
    {
        self.extend_from(items.iter());
    }

    /// Adds all elements that a Rust iterator gives at the end.
    pub fn extend_from(&self, items: impl IntoIterator<Item = T>) {
        // One by one: the iterator may read this very list, or run a closure that does.
        let items = items.into_iter();
        // A list extended by itself must end, so that the number is fixed before.
        let items: Vec<T> = items.collect();
        self.0.borrow_mut().extend(items);
    }

    /// Puts `item` before the element at `index`; an index outside means the nearer end.
    pub fn insert(&self, index: i64, item: T) {
        let mut elements = self.0.borrow_mut();
        let len = elements.len() as i64;
        let position = if index < 0 { (index.saturating_add(len)).max(0) } else { index.min(len) };
        elements.insert(position as usize, item);
    }

    fn position<Q: ?Sized>(&self, item: &Q) -> Option<usize>
    where
        T: Eq<Q>,
    {
        self.elements().iter().position(|element| ops::eq(element, item))
    }

    /// Removes the first element that equals `item`.
    ///
    /// # Panics
    /// `ValueError` if there is none.
    #[track_caller]
    pub fn remove<Q: ?Sized>(&self, item: &Q)
    where
        T: Eq<Q>,
    {
        let Some(position) = self.position(item) else { value_error("list.remove(x): x not in list") };
        let removed = self.0.borrow_mut().remove(position);
        drop(removed);
    }

    /// The index of the first element that equals `item`.
    ///
    /// # Panics
    /// `ValueError` if there is none.
    #[track_caller]
    pub fn index<Q>(&self, item: &Q) -> i64
    where
        T: Eq<Q>,
        Q: Format + ?Sized,
    {
        match self.position(item) {
            Some(position) => position as i64,
            None => value_error(format_args!("{} is not in list", python_fmt::repr(item))),
        }
    }

    /// How many elements equal `item`.
    #[track_caller]
    pub fn count<Q: ?Sized>(&self, item: &Q) -> i64
    where
        T: Eq<Q>,
    {
        self.elements().iter().filter(|element| ops::eq(*element, item)).count() as i64
    }

    /// Sorts the elements in place; equal ones keep their order.
    #[track_caller]
    pub fn sort(&self)
    where
        T: Lt,
    {
        self.sort_by(Sorting::new(false));
    }

    /// `sort(reverse=reverse)`.
    #[track_caller]
    pub fn sort_reversed(&self, reverse: bool)
    where
        T: Lt,
    {
        self.sort_by(Sorting::new(reverse));
    }

    #[track_caller]
    fn sort_by(&self, sorting: Sorting)
    where
        T: Lt,
    {
        // CPython, too, lets the list be empty meanwhile.
        let mut elements = self.0.take();
        sorting.sort(&mut elements, |element| element);
        self.replace(elements);
    }

    /// `sort(key=key, reverse=reverse)`: `key` is called once for each element.
    #[track_caller]
    pub fn sort_by_key<Key>(&self, key: &Key, reverse: bool)
    where
        T: Clone,
        Key: Callable<(T,), Output: Lt>,
    {
        let elements = sorted_by_key(self.0.take(), key, reverse);
        let meanwhile = self.0.replace(elements);
        if !meanwhile.is_empty() {
            value_error("list modified during sort")
        }
    }

    /// Reverses the order of the elements in place.
    pub fn reverse(&self) {
        self.0.borrow_mut().reverse();
    }

    /// A new list of the same elements.
    #[must_use]
    pub fn copy(&self) -> Self
    where
        T: Clone,
    {
        List::from(self.to_vec())
    }

    /// Removes all elements.
    pub fn clear(&self) {
        self.replace(Vec::new());
    }
}

/// How a sort compares: Python sorts by `<` alone, and reverses so that equal elements keep their order.
pub(crate) struct Sorting {
    reverse: bool,
}

impl Sorting {
    pub(crate) fn new(reverse: bool) -> Self {
        Sorting { reverse }
    }

    #[track_caller]
    pub(crate) fn sort<T, K: Lt>(&self, elements: &mut [T], key: impl Fn(&T) -> &K) {
        if self.reverse {
            elements.sort_by(|a, b| order(key(b), key(a)));
        } else {
            elements.sort_by(|a, b| order(key(a), key(b)));
        }
    }

    /// Sorts keys with the place that each comes from, which settles the order of equal ones without more memory.
    #[track_caller]
    fn sort_placed<K: Lt>(&self, keyed: &mut [(K, usize)]) {
        if self.reverse {
            keyed.sort_unstable_by(|a, b| order(&b.0, &a.0).then(a.1.cmp(&b.1)));
        } else {
            keyed.sort_unstable_by(|a, b| order(&a.0, &b.0).then(a.1.cmp(&b.1)));
        }
    }
}

/// By `<` alone.
#[inline]
#[track_caller]
fn order<K: Lt>(a: &K, b: &K) -> Ordering {
    if a.lt(b) {
        Ordering::Less
    } else if b.lt(a) {
        Ordering::Greater
    } else {
        Ordering::Equal
    }
}

/// The elements in the order of their keys.
#[track_caller]
pub(crate) fn sorted_by_key<T, Key>(mut elements: Vec<T>, key: &Key, reverse: bool) -> Vec<T>
where
    T: Clone,
    Key: Callable<(T,), Output: Lt>,
{
    let mut keyed = Vec::with_capacity(elements.len());
    // A slice's own `iter`: Python's copies.
    for (index, element) in <[T]>::iter(&elements).enumerate() {
        keyed.push((key.call_with((element.clone(),)), index));
    }
    Sorting::new(reverse).sort_placed(&mut keyed);
    for place in 0..keyed.len() {
        // What has been swapped away from where it stood is found by following the swaps.
        let mut from = keyed[place].1;
        while from < place {
            from = keyed[from].1;
        }
        keyed[place].1 = from;
        elements.swap(place, from);
    }
    elements
}

impl<T> Clone for List<T> {
    #[inline]
    fn clone(&self) -> Self {
        List(self.0.clone())
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        List::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.elements().fmt(f)
    }
}

impl<T> From<Vec<T>> for List<T> {
    #[inline]
    fn from(elements: Vec<T>) -> Self {
        List(Aliased::new(elements))
    }
}

impl<T, const N: usize> From<[T; N]> for List<T> {
    #[inline]
    fn from(elements: [T; N]) -> Self {
        List::from(Vec::from(elements))
    }
}

impl<T: Clone> From<&[T]> for List<T> {
    fn from(elements: &[T]) -> Self {
        List::from(elements.to_vec())
    }
}

/// The elements as a vector; they are copied only if the list has other aliases.
impl<T: Clone> From<List<T>> for Vec<T> {
    fn from(list: List<T>) -> Self {
        match list.0.into_inner() {
            Ok(elements) => elements,
            Err(shared) => shared.borrow().clone(),
        }
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        List::from(Vec::from_iter(items))
    }
}

impl<T: Clone> IntoIterator for &List<T> {
    type Item = T;
    type IntoIter = ListIter<T>;
    #[inline]
    fn into_iter(self) -> ListIter<T> {
        Iterable::iter(self)
    }
}

impl<T: Clone> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = ListIter<T>;
    #[inline]
    fn into_iter(self) -> ListIter<T> {
        ListIter::new(self)
    }
}
