//! Lists as Rust code uses them: the names and traits of `Vec`.
//!
//! There is no `Index`, which would have to lend an element of a list that others may change meanwhile.

use super::{List, ListIter};
use crate::ops;

impl<T> List<T> {
    /// Returns the number of elements.
    ///
    /// ```
    /// use closure_runtime::List;
    /// let xs = List::from([3, 1]);
    /// xs.push(2);
    /// assert_eq!((xs.len(), xs.is_empty()), (3, false));
    /// assert_eq!((xs.get(2), xs.get(3), xs.first(), xs.last()), (Some(2), None, Some(3), Some(2)));
    /// assert!(xs.contains(&1));
    /// ```
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.elements().len()
    }

    /// True if there are no elements.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.elements().is_empty()
    }

    /// Adds `item` at the end: Rust's name for [`append`](List::append).
    #[inline]
    pub fn push(&self, item: T) {
        self.append(item);
    }

    /// Returns a clone of the element at `index`, or `None` behind the end.
    ///
    /// Many elements are read without cloning through a [`view`](List::view), which can be indexed. A list itself cannot be: `list[0]`
    /// would lend the element, while another alias of the list may change it.
    ///
    /// ```
    /// use closure_runtime::List;
    /// let words = List::from(["a", "bc"].map(String::from));
    /// assert_eq!(words.get(1), Some(String::from("bc")));
    /// assert_eq!(words.view()[1].len(), 2);
    /// ```
    #[inline]
    #[must_use]
    pub fn get(&self, index: usize) -> Option<T>
    where
        T: Clone,
    {
        self.elements().get(index).cloned()
    }

    /// Returns a clone of the first element.
    #[must_use]
    pub fn first(&self) -> Option<T>
    where
        T: Clone,
    {
        self.elements().first().cloned()
    }

    /// Returns a clone of the last element.
    #[must_use]
    pub fn last(&self) -> Option<T>
    where
        T: Clone,
    {
        self.elements().last().cloned()
    }

    /// True if an element equals `item`, as Python's `in` has it.
    #[track_caller]
    pub fn contains<Q: ?Sized>(&self, item: &Q) -> bool
    where
        T: ops::Eq<Q>,
    {
        ops::contains(self, item)
    }

    /// Iterates over clones of the elements. The list may change meanwhile, which the iterator sees, as Python's does.
    ///
    /// ```
    /// use closure_runtime::List;
    /// let xs = List::from([1, 2]);
    /// let doubled: Vec<i64> = xs.iter().map(|x| x * 2).collect();
    /// assert_eq!(doubled, [2, 4]);
    /// ```
    #[inline]
    pub fn iter(&self) -> ListIter<T>
    where
        T: Clone,
    {
        ListIter::new(self.clone())
    }
}

#[cfg(all(feature = "serde", feature = "std"))]
impl<T> List<T> {
    /// True if there is another alias.
    pub(crate) fn has_others(&self) -> bool {
        self.0.has_others()
    }
}

/// ```
/// use closure_runtime::List;
/// let mut xs = List::from([1]);
/// Extend::extend(&mut xs, [2, 3]);
/// let (even, odd): (List<i64>, List<i64>) = xs.iter().partition(|x| x % 2 == 0);
/// assert_eq!((even, odd), (List::from([2]), List::from([1, 3])));
/// ```
impl<T> Extend<T> for List<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        self.extend_from(items);
    }
}

impl<'a, T: Copy + 'a> Extend<&'a T> for List<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, items: I) {
        self.extend_from(items.into_iter().copied());
    }
}

impl<T: PartialEq<U>, U> PartialEq<List<U>> for List<T> {
    fn eq(&self, other: &List<U>) -> bool {
        self.address() == other.address() || *self.elements() == *other.elements()
    }
}

impl<T: Eq> Eq for List<T> {}

crate::slices::equal_slices! { List<T>, List<U>, elements }
