//! Sets as Rust code uses them: the names and traits of `HashSet`.
//!
//! There is no `Index`: a set's elements have no places, in Python as in Rust.

use super::{Set, SetIter};
use crate::ops::{self, Hash, Iterable, Lookup};
use alloc::collections::BTreeSet;

impl<T> Set<T> {
    /// Returns the number of elements.
    ///
    /// ```
    /// use closure_runtime::Set;
    /// let seen = Set::from([3, 1]);
    /// assert_eq!((seen.len(), seen.is_empty()), (2, false));
    /// assert_eq!((seen.insert(2), seen.insert(3)), (true, false));
    /// assert!(seen.contains(&2));
    /// assert_eq!((seen.take(&2), seen.take(&2)), (Some(2), None));
    /// ```
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.borrow().len()
    }

    /// True if there are no elements.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// True if an element equals `item`, as Python's `in` has it.
    #[inline]
    #[track_caller]
    pub fn contains<Q: Lookup<T> + ?Sized>(&self, item: &Q) -> bool {
        self.0.borrow().contains(item)
    }

    /// Iterates over clones of the elements, in Python's order.
    ///
    /// # Panics
    /// `RuntimeError` if the set gains or loses elements meanwhile.
    ///
    /// ```
    /// use closure_runtime::Set;
    /// let seen = Set::from([3, 1]);
    /// assert_eq!(seen.iter().max(), Some(3));
    /// ```
    #[inline]
    pub fn iter(&self) -> SetIter<T>
    where
        T: Clone,
    {
        Iterable::iter(self)
    }

    /// Removes the element that equals `item` and returns it.
    #[track_caller]
    pub fn take<Q: Lookup<T> + ?Sized>(&self, item: &Q) -> Option<T> {
        self.0.borrow_mut().discard(item)
    }
}

#[cfg(feature = "serde")]
impl<T> Set<T> {
    /// True if there is another alias.
    #[cfg(all(feature = "serde", feature = "std"))]
    pub(crate) fn has_others(&self) -> bool {
        self.0.has_others()
    }

    /// Hands out the elements for writing them, which must not change the set.
    pub(crate) fn written<R>(&self, write: impl FnOnce(&mut dyn Iterator<Item = &T>) -> R) -> R {
        write(&mut self.0.borrow().iter())
    }
}

impl<T: Hash + ops::Eq> Set<T> {
    /// Adds `item`: as [`add`](Set::add), and true if it was not there.
    #[track_caller]
    pub fn insert(&self, item: T) -> bool {
        let mut table = self.0.borrow_mut();
        let before = table.len();
        table.add(item);
        table.len() > before
    }
}

impl<T: Clone> IntoIterator for &Set<T> {
    type Item = T;
    type IntoIter = SetIter<T>;
    #[inline]
    fn into_iter(self) -> SetIter<T> {
        self.iter()
    }
}

impl<T: Clone> IntoIterator for Set<T> {
    type Item = T;
    type IntoIter = SetIter<T>;
    #[inline]
    fn into_iter(self) -> SetIter<T> {
        self.iter()
    }
}

impl<T: Hash + ops::Eq> Extend<T> for Set<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        // One by one: the iterator may run closures.
        for item in items {
            self.add(item);
        }
    }
}

impl<T: Hash + ops::Eq + Eq> Eq for Set<T> {}

/// ```
/// use closure_runtime::Set;
/// use std::collections::BTreeSet;
/// assert_eq!(Set::from([2, 1]), BTreeSet::from([1, 2]));
/// ```
impl<T, U: Lookup<T>> PartialEq<BTreeSet<U>> for Set<T> {
    fn eq(&self, other: &BTreeSet<U>) -> bool {
        self.len() == other.len() && other.iter().all(|item| self.contains(item))
    }
}

#[cfg(feature = "std")]
impl<T, U: Lookup<T>, S: core::hash::BuildHasher> PartialEq<std::collections::HashSet<U, S>> for Set<T> {
    fn eq(&self, other: &std::collections::HashSet<U, S>) -> bool {
        self.len() == other.len() && other.iter().all(|item| self.contains(item))
    }
}
