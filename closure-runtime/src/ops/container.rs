//! The operations of containers: length, membership, subscripts, iteration.

use crate::error::type_error;
use crate::range::Range;
use crate::set::Source;
use alloc::string::String;
use alloc::vec::{self, Vec};

/// `len()`.
#[diagnostic::on_unimplemented(
    message = "TypeError: object of type `{Self}` has no len()",
    label = "has no len()"
)]
#[allow(clippy::len_without_is_empty, reason = "whether something is empty is its truth")]
pub trait Len {
    /// The number of elements.
    #[track_caller]
    fn len(&self) -> i64;
}

/// `len(a)`.
///
/// ```
/// assert_eq!(closure_runtime::ops::len("äb"), 2);
/// ```
#[inline]
#[track_caller]
pub fn len<A: Len + ?Sized>(a: &A) -> i64 {
    a.len()
}

impl<A: Len + ?Sized> Len for &A {
    #[inline]
    fn len(&self) -> i64 {
        (**self).len()
    }
}

impl<A: Len> Len for Option<A> {
    #[inline]
    fn len(&self) -> i64 {
        match self {
            Some(value) => value.len(),
            None => type_error("object of type 'NoneType' has no len()"),
        }
    }
}

/// `in`.
#[diagnostic::on_unimplemented(
    message = "TypeError: `{Item}` cannot be looked for in `{Self}`",
    label = "used with `in`"
)]
pub trait Contains<Item: ?Sized> {
    /// Whether `item` is in the container.
    #[track_caller]
    fn contains(&self, item: &Item) -> bool;
}

/// `item in container`.
///
/// ```
/// use closure_runtime::{List, ops};
/// assert!(ops::contains("closure", "los") && ops::contains(&List::from([1, 2]), &2));
/// ```
#[inline]
#[track_caller]
pub fn contains<A, Item>(container: &A, item: &Item) -> bool
where
    A: Contains<Item> + ?Sized,
    Item: ?Sized,
{
    container.contains(item)
}

impl<A, Item> Contains<Item> for &A
where
    A: Contains<Item> + ?Sized,
    Item: ?Sized,
{
    #[inline]
    fn contains(&self, item: &Item) -> bool {
        (**self).contains(item)
    }
}

impl<A, Item> Contains<Item> for Option<A>
where
    A: Contains<Item>,
    Item: ?Sized,
{
    #[inline]
    fn contains(&self, item: &Item) -> bool {
        match self {
            Some(value) => value.contains(item),
            None => type_error("argument of type 'NoneType' is not iterable"),
        }
    }
}

/// `container[index]`.
#[diagnostic::on_unimplemented(
    message = "TypeError: `{Self}` cannot be subscripted with `{Index}`",
    label = "no such subscript",
    note = "a list takes an i64 or a slice, a dict takes its keys"
)]
pub trait GetItem<Index: ?Sized> {
    /// The type of the element.
    type Output;
    /// The element at `index`.
    #[track_caller]
    fn get_item(&self, index: &Index) -> Self::Output;
}

/// `container[index]`.
///
/// # Panics
/// `IndexError` or `KeyError` as in CPython.
///
/// ```
/// use closure_runtime::{Dict, List, ops};
/// assert_eq!(ops::get_item(&List::from([1, 2]), &-1), 2);
/// assert_eq!(ops::get_item(&Dict::from([("a", 1)]), "a"), 1);
/// ```
#[inline]
#[track_caller]
pub fn get_item<A, Index>(container: &A, index: &Index) -> A::Output
where
    A: GetItem<Index> + ?Sized,
    Index: ?Sized,
{
    container.get_item(index)
}

impl<A, Index> GetItem<Index> for &A
where
    A: GetItem<Index> + ?Sized,
    Index: ?Sized,
{
    type Output = A::Output;
    #[inline]
    fn get_item(&self, index: &Index) -> A::Output {
        (**self).get_item(index)
    }
}

impl<A, Index> GetItem<Index> for Option<A>
where
    A: GetItem<Index>,
    Index: ?Sized,
{
    type Output = A::Output;
    #[inline]
    fn get_item(&self, index: &Index) -> A::Output {
        match self {
            Some(value) => value.get_item(index),
            None => type_error("'NoneType' object is not subscriptable"),
        }
    }
}

/// `container[index] = value`.
#[diagnostic::on_unimplemented(
    message = "TypeError: `{Self}` does not support assigning a `{Value}` to an item `{Index}`",
    label = "no such item assignment",
    note = "tuples, strings and ranges cannot be changed"
)]
pub trait SetItem<Index, Value> {
    /// Puts `value` at `index`.
    #[track_caller]
    fn set_item(&self, index: Index, value: Value);
}

/// `container[index] = value`.
///
/// # Panics
/// `IndexError` as in CPython.
#[inline]
#[track_caller]
pub fn set_item<A, Index, Value>(container: &A, index: Index, value: Value)
where
    A: SetItem<Index, Value> + ?Sized,
{
    container.set_item(index, value);
}

impl<A, Index, Value> SetItem<Index, Value> for &A
where
    A: SetItem<Index, Value> + ?Sized,
{
    #[inline]
    fn set_item(&self, index: Index, value: Value) {
        (**self).set_item(index, value);
    }
}

impl<A, Index, Value> SetItem<Index, Value> for Option<A>
where
    A: SetItem<Index, Value>,
{
    #[inline]
    fn set_item(&self, index: Index, value: Value) {
        match self {
            Some(container) => container.set_item(index, value),
            None => type_error("'NoneType' object does not support item assignment"),
        }
    }
}

/// `del container[index]`.
#[diagnostic::on_unimplemented(
    message = "TypeError: `{Self}` does not support deleting an item `{Index}`",
    label = "no such item deletion"
)]
pub trait DelItem<Index: ?Sized> {
    /// Removes the element at `index`.
    #[track_caller]
    fn del_item(&self, index: &Index);
}

/// `del container[index]`.
///
/// # Panics
/// `IndexError` or `KeyError` as in CPython.
#[inline]
#[track_caller]
pub fn del_item<A, Index>(container: &A, index: &Index)
where
    A: DelItem<Index> + ?Sized,
    Index: ?Sized,
{
    container.del_item(index);
}

impl<A, Index> DelItem<Index> for &A
where
    A: DelItem<Index> + ?Sized,
    Index: ?Sized,
{
    #[inline]
    fn del_item(&self, index: &Index) {
        (**self).del_item(index);
    }
}

impl<A, Index> DelItem<Index> for Option<A>
where
    A: DelItem<Index>,
    Index: ?Sized,
{
    #[inline]
    fn del_item(&self, index: &Index) {
        match self {
            Some(container) => container.del_item(index),
            None => type_error("'NoneType' object does not support item deletion"),
        }
    }
}

/// What a `for` loop accepts. The iterator holds no borrow: it sees what the loop's body does to the container,
/// as Python's does.
#[diagnostic::on_unimplemented(
    message = "TypeError: `{Self}` object is not iterable",
    label = "iterated here"
)]
pub trait Iterable {
    /// The type of the elements.
    type Item;
    /// The iterator.
    type Iter: Iterator<Item = Self::Item>;
    /// A new iterator over the elements; the same one if this is an iterator already.
    #[track_caller]
    fn iter(&self) -> Self::Iter;
    /// The iterator that `reversed()` goes through from its end.
    #[doc(hidden)]
    #[inline]
    #[track_caller]
    fn backwards(&self) -> Self::Iter {
        self.iter()
    }
    /// What the operations on sets need to know.
    #[doc(hidden)]
    #[inline]
    fn source(&self) -> Source<Self::Item> {
        Source::Other
    }
}

/// What `reversed()` accepts: an [`Iterable`] that can be gone through from its end.
#[diagnostic::on_unimplemented(
    message = "TypeError: `{Self}` object is not reversible",
    label = "reversed here"
)]
pub trait Reversible: Iterable<Iter: DoubleEndedIterator> {}

impl<A> Reversible for A where A: Iterable<Iter: DoubleEndedIterator> + ?Sized {}

/// `iter(a)`, which is also what a `for` loop does first.
///
/// ```
/// use closure_runtime::{List, ops};
/// let xs = List::from([1]);
/// for x in ops::iter(&xs) {
///     if x < 3 {
///         xs.append(x + 1);
///     }
/// }
/// assert_eq!(xs, [1, 2, 3]);
/// ```
#[inline]
#[track_caller]
pub fn iter<A: Iterable + ?Sized>(a: &A) -> A::Iter {
    a.iter()
}

impl<A: Iterable + ?Sized> Iterable for &A {
    type Item = A::Item;
    type Iter = A::Iter;
    #[inline]
    fn iter(&self) -> A::Iter {
        (**self).iter()
    }
    #[inline]
    fn source(&self) -> Source<A::Item> {
        (**self).source()
    }
}

impl<A: Iterable> Iterable for Option<A> {
    type Item = A::Item;
    type Iter = A::Iter;
    #[inline]
    fn iter(&self) -> A::Iter {
        match self {
            Some(value) => value.iter(),
            None => type_error("'NoneType' object is not iterable"),
        }
    }
}

impl<T: Clone> Iterable for [T] {
    type Item = T;
    type Iter = vec::IntoIter<T>;
    #[inline]
    fn iter(&self) -> Self::Iter {
        Vec::from(self).into_iter()
    }
}

impl<T: Clone> Iterable for Vec<T> {
    type Item = T;
    type Iter = vec::IntoIter<T>;
    #[inline]
    fn iter(&self) -> Self::Iter {
        self.clone().into_iter()
    }
}

impl<T: Clone, const N: usize> Iterable for [T; N] {
    type Item = T;
    type Iter = core::array::IntoIter<T, N>;
    #[inline]
    fn iter(&self) -> Self::Iter {
        self.clone().into_iter()
    }
}

/// Subscripts behind a reference or in an [`Option`], for a container whose subscripts are indices.
macro_rules! forward_index {
    ([$($generics:tt)*] $type:ty, $message:literal) => {
        impl<$($generics)* Index> $crate::ops::GetItem<&Index> for $type
        where
            $type: $crate::ops::GetItem<Index>,
            Index: ?Sized,
        {
            type Output = <$type as $crate::ops::GetItem<Index>>::Output;
            #[inline]
            fn get_item(&self, index: &&Index) -> Self::Output {
                $crate::ops::GetItem::get_item(self, *index)
            }
        }
        impl<$($generics)* Index> $crate::ops::GetItem<Option<Index>> for $type
        where
            $type: $crate::ops::GetItem<Index>,
        {
            type Output = <$type as $crate::ops::GetItem<Index>>::Output;
            #[inline]
            fn get_item(&self, index: &Option<Index>) -> Self::Output {
                match index {
                    Some(index) => $crate::ops::GetItem::get_item(self, index),
                    None => $crate::error::type_error($message),
                }
            }
        }
        impl<$($generics)*> $crate::ops::GetItem<bool> for $type
        where
            $type: $crate::ops::GetItem<i64>,
        {
            type Output = <$type as $crate::ops::GetItem<i64>>::Output;
            #[inline]
            fn get_item(&self, index: &bool) -> Self::Output {
                $crate::ops::GetItem::get_item(self, &i64::from(*index))
            }
        }
    };
}
pub(crate) use forward_index;

forward_index! { [] str, "string indices must be integers, not 'NoneType'" }
forward_index! { [] String, "string indices must be integers, not 'NoneType'" }
forward_index! { [] Range, "range indices must be integers or slices, not NoneType" }
