//! Dicts as Rust code uses them: the names and traits of `HashMap`.
//!
//! There is no `Index`, which would have to lend a value of a dict that others may change meanwhile.

use super::{Dict, Items, ItemsIter};
use crate::ops::{self, Hash, Iterable, Lookup};
use alloc::collections::BTreeMap;

impl<K, V> Dict<K, V> {
    /// Returns the number of entries.
    ///
    /// ```
    /// use closure_runtime::Dict;
    /// let ages = Dict::from([("Ann", 30), ("Bob", 25)]);
    /// assert_eq!((ages.len(), ages.is_empty()), (2, false));
    /// assert!(ages.contains_key("Ann") && !ages.contains_key("Eve"));
    /// assert_eq!((ages.insert("Ann", 31), ages.remove("Bob"), ages.remove("Bob")), (Some(30), Some(25), None));
    /// assert_eq!(format!("{ages:?}"), r#"{"Ann": 31}"#);
    /// ```
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.map().len()
    }

    /// True if there are no entries.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.map().is_empty()
    }

    /// Iterates over clones of the entries in their order, as `for (key, value) in &dict` does. (In Python, `for key in dict` gives keys
    /// alone: that is [`ops::iter`](crate::ops::iter).)
    ///
    /// # Panics
    /// `RuntimeError` if the dict gains or loses entries meanwhile.
    ///
    /// ```
    /// use closure_runtime::Dict;
    /// let ages = Dict::from([("Ann", 30), ("Bob", 25)]);
    /// let mut total = 0;
    /// for (_, age) in &ages {
    ///     total += age;
    /// }
    /// assert_eq!(total, ages.iter().map(|(_, age)| age).sum());
    /// ```
    #[inline]
    pub fn iter(&self) -> ItemsIter<K, V>
    where
        K: Clone,
        V: Clone,
    {
        Iterable::iter(&Items(self.clone()))
    }
}

#[cfg(feature = "serde")]
impl<K, V> Dict<K, V> {
    /// True if there is another alias.
    #[cfg(all(feature = "serde", feature = "std"))]
    pub(crate) fn has_others(&self) -> bool {
        self.0.has_others()
    }

    /// Hands out the entries for writing them, which must not change the dict.
    pub(crate) fn written<R>(&self, write: impl FnOnce(&mut dyn Iterator<Item = (&K, &V)>) -> R) -> R {
        write(&mut self.map().iter().map(|(key, value)| (&key.0, value)))
    }
}

impl<K: Hash + ops::Eq, V> Dict<K, V> {
    /// True if there is an entry with this key, as Python's `in` has it.
    #[inline]
    #[track_caller]
    pub fn contains_key<Q: Lookup<K> + ?Sized>(&self, key: &Q) -> bool {
        ops::contains(self, key)
    }

    /// Removes the entry with this key and returns its value: Rust's name for `pop(key, None)`.
    #[track_caller]
    pub fn remove<Q: Lookup<K> + ?Sized>(&self, key: &Q) -> Option<V> {
        self.pop_or_none(key)
    }
}

impl<K: Clone, V: Clone> IntoIterator for &Dict<K, V> {
    type Item = (K, V);
    type IntoIter = ItemsIter<K, V>;
    #[inline]
    fn into_iter(self) -> ItemsIter<K, V> {
        self.iter()
    }
}

impl<K: Clone, V: Clone> IntoIterator for Dict<K, V> {
    type Item = (K, V);
    type IntoIter = ItemsIter<K, V>;
    #[inline]
    fn into_iter(self) -> ItemsIter<K, V> {
        Items(self).into_iter()
    }
}

impl<K: Hash + ops::Eq, V> Extend<(K, V)> for Dict<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, pairs: I) {
        self.update_from(pairs);
    }
}

impl<K: Hash + ops::Eq + Eq, V: ops::Eq + Eq> Eq for Dict<K, V> {}

/// ```
/// use closure_runtime::Dict;
/// use std::collections::BTreeMap;
/// assert_eq!(Dict::from([("b", 1), ("a", 2)]), BTreeMap::from([("a", 2), ("b", 1)]));
/// ```
impl<K, V, L, W> PartialEq<BTreeMap<L, W>> for Dict<K, V>
where
    L: Lookup<K>,
    V: ops::Eq<W>,
{
    fn eq(&self, other: &BTreeMap<L, W>) -> bool {
        self.has_all(other.len(), other)
    }
}

#[cfg(feature = "std")]
impl<K, V, L, W, S> PartialEq<std::collections::HashMap<L, W, S>> for Dict<K, V>
where
    L: Lookup<K>,
    V: ops::Eq<W>,
    S: core::hash::BuildHasher,
{
    fn eq(&self, other: &std::collections::HashMap<L, W, S>) -> bool {
        self.has_all(other.len(), other)
    }
}

impl<K, V> Dict<K, V> {
    /// True if these pairs, so many of different keys, are the entries.
    fn has_all<'a, L: Lookup<K> + 'a, W: 'a>(
        &self,
        len: usize,
        pairs: impl IntoIterator<Item = (&'a L, &'a W)>,
    ) -> bool
    where
        V: ops::Eq<W>,
    {
        let map = self.map();
        map.len() == len
            && pairs
                .into_iter()
                .all(|(key, value)| map.get(&super::Query(key)).is_some_and(|own| own.eq(value)))
    }
}
