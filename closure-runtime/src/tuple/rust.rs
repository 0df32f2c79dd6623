//! Tuples of any length as Rust code uses them: the names and traits of a slice, which is what such a tuple is.

use super::Tuple;
use crate::ops;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::hash::{Hash, Hasher};
use core::ops::Index;
use core::slice::{self, SliceIndex};

impl<T> Tuple<T> {
    /// Returns the number of elements.
    ///
    /// ```
    /// use closure_runtime::Tuple;
    /// let args = Tuple::from([3, 1, 2]);
    /// assert_eq!((args.len(), args.is_empty()), (3, false));
    /// assert_eq!((args[0], &args[1..], args.get(3)), (3, &[1, 2][..], None));
    /// assert!(args.contains(&1));
    /// assert_eq!(args.iter().max(), Some(&3));
    /// ```
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True if there are no elements.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the element at `index`, or `None` behind the end.
    #[inline]
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&T> {
        self.0.get(index)
    }

    /// Returns the first element.
    #[must_use]
    pub fn first(&self) -> Option<&T> {
        self.0.first()
    }

    /// Returns the last element.
    #[must_use]
    pub fn last(&self) -> Option<&T> {
        self.0.last()
    }

    /// True if an element equals `item`, as Python's `in` has it.
    #[track_caller]
    pub fn contains<Q: ?Sized>(&self, item: &Q) -> bool
    where
        T: ops::Eq<Q>,
    {
        ops::contains(self, item)
    }

    /// Iterates over the elements.
    #[inline]
    pub fn iter(&self) -> slice::Iter<'_, T> {
        self.0.iter()
    }

    /// Returns a copy of the elements as a Rust vector.
    #[must_use]
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone,
    {
        self.0.to_vec()
    }
}

/// Rust's subscripts: `tuple[0]`, `tuple[1..]`.
impl<T, I: SliceIndex<[T]>> Index<I> for Tuple<T> {
    type Output = I::Output;
    #[inline]
    fn index(&self, index: I) -> &I::Output {
        &self.0[index]
    }
}

impl<T> AsRef<[T]> for Tuple<T> {
    #[inline]
    fn as_ref(&self) -> &[T] {
        &self.0
    }
}

impl<'a, T> IntoIterator for &'a Tuple<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;
    #[inline]
    fn into_iter(self) -> slice::Iter<'a, T> {
        self.0.iter()
    }
}

impl<T: Clone> From<&[T]> for Tuple<T> {
    fn from(elements: &[T]) -> Self {
        Tuple::from(elements.to_vec())
    }
}

impl<T: Clone> From<Tuple<T>> for Vec<T> {
    fn from(tuple: Tuple<T>) -> Self {
        tuple.to_vec()
    }
}

impl<T: PartialEq<U>, U> PartialEq<Tuple<U>> for Tuple<T> {
    fn eq(&self, other: &Tuple<U>) -> bool {
        *self.0 == *other.0
    }
}

impl<T: Eq> Eq for Tuple<T> {}

impl<T: PartialOrd> PartialOrd for Tuple<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.0.partial_cmp(&other.0)
    }
}

impl<T: Ord> Ord for Tuple<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl<T: Hash> Hash for Tuple<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

crate::slices::equal_slices! { Tuple<T>, Tuple<U>, as_slice }
