//! `dict`.

mod rust;
mod views;

pub use views::{Items, ItemsIter, Keys, KeysIter, Values, ValuesIter};

use crate::alias::Aliased;
use crate::error::raise;
use crate::fmt::{self as python_fmt, Format};
use crate::ops::{self, *};
use alloc::vec::Vec;
use core::cell::Ref;
use core::fmt;
use core::hash::{BuildHasherDefault, Hasher};
use indexmap::{Equivalent, IndexMap};

/// A key as the map underneath needs it: Python's hash and equality in the words of Rust's traits.
struct Key<K>(K);

impl<K: Hash> core::hash::Hash for Key<K> {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_i64(self.0.hash());
    }
}
impl<K: Eq> PartialEq for Key<K> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.0.eq(&other.0)
    }
}
impl<K: Eq> core::cmp::Eq for Key<K> {}

/// What a key is looked up with, see [`Lookup`].
struct Query<'a, Q: ?Sized>(&'a Q);

impl<Q: Hash + ?Sized> core::hash::Hash for Query<'_, Q> {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_i64(self.0.hash());
    }
}
impl<Q: Lookup<K> + ?Sized, K> Equivalent<Key<K>> for Query<'_, Q> {
    #[inline]
    fn equivalent(&self, key: &Key<K>) -> bool {
        self.0.eq(&key.0)
    }
}

/// Spreads a hash that is made already: Python's of an int is the int itself.
#[derive(Default)]
struct Spread(u64);

impl Hasher for Spread {
    #[inline]
    fn write_i64(&mut self, hash: i64) {
        let product = u128::from(hash as u64 ^ 0x9e37_79b9_7f4a_7c15) * 0xd6e8_feb8_6659_fd93;
        self.0 = (product as u64) ^ (product >> 64) as u64;
    }
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_i64(self.0.rotate_left(8) as i64 ^ i64::from(byte));
        }
    }
    #[inline]
    fn finish(&self) -> u64 {
        self.0
    }
}

type Map<K, V> = IndexMap<Key<K>, V, BuildHasherDefault<Spread>>;

struct Table<K, V> {
    map: Map<K, V>,
    /// How often an entry was removed, by which an iteration sees that positions have moved.
    removals: u64,
}

impl<K, V> Table<K, V> {
    /// Makes sure that there is room for another entry.
    #[inline]
    fn make_room(&mut self) {
        if self.map.len() == self.map.capacity() {
            self.grow();
        }
    }

    /// Quickly at first, as CPython's dict does: growing means to allocate twice, and to find a new place for every key.
    #[cold]
    fn grow(&mut self) {
        let len = self.map.len();
        self.map.reserve(if len < 1024 { 3 * len + 4 } else { len });
    }
}

impl<K, V> Default for Table<K, V> {
    #[inline]
    fn default() -> Self {
        Table { map: Map::default(), removals: 0 }
    }
}

/// Python's `dict`, in insertion order. Cloning makes an alias of the same dict; [`Dict::copy`] copies.
///
/// A key is found by anything that is equal to it and hashes alike, so a `&str` finds a `String`.
///
/// ```
/// use closure_runtime::{Dict, ops};
/// let ages = Dict::from([(String::from("Ann"), 30)]);
/// ops::set_item(&ages, String::from("Bob"), 25);
/// assert_eq!(ages.get("Bob"), Some(25));
/// assert_eq!(closure_runtime::fmt::str(&ages).to_string(), "{'Ann': 30, 'Bob': 25}");
/// ```
pub struct Dict<K, V>(Aliased<Table<K, V>>);

impl<K, V> Dict<K, V> {
    /// `From::from`, as a method of the type's own: generated code calls it where `From` is not in scope, or another trait's `from` is.
    #[doc(hidden)]
    #[inline]
    pub fn from(value: impl Into<Dict<K, V>>) -> Dict<K, V> {
        value.into()
    }

    /// An empty dict.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Dict(Aliased::new(Table::default()))
    }

    #[inline]
    fn map(&self) -> Ref<'_, Map<K, V>> {
        Ref::map(self.0.borrow(), |table| &table.map)
    }

    #[inline]
    pub(crate) fn address(&self) -> usize {
        self.0.address()
    }

    /// Removes all entries.
    pub fn clear(&self) {
        let mut table = self.0.borrow_mut();
        table.removals += 1;
        let old = core::mem::take(&mut table.map);
        drop(table);
        drop(old);
    }

    /// A new dict of the same entries.
    #[must_use]
    pub fn copy(&self) -> Self
    where
        K: Clone + Hash + Eq,
        V: Clone,
    {
        self.to_vec().into_iter().collect()
    }

    /// A copy of the entries, in their order.
    pub fn to_vec(&self) -> Vec<(K, V)>
    where
        K: Clone,
        V: Clone,
    {
        self.map().iter().map(|(key, value)| (key.0.clone(), value.clone())).collect()
    }

    /// `keys()`: a view of the keys.
    #[must_use]
    pub fn keys(&self) -> Keys<K, V> {
        Keys(self.clone())
    }

    /// `values()`: a view of the values.
    #[must_use]
    pub fn values(&self) -> Values<K, V> {
        Values(self.clone())
    }

    /// `items()`: a view of the entries, each a tuple.
    #[must_use]
    pub fn items(&self) -> Items<K, V> {
        Items(self.clone())
    }

    /// Removes and returns the entry added last.
    ///
    /// # Panics
    /// `KeyError` if the dict is empty.
    #[track_caller]
    pub fn popitem(&self) -> (K, V) {
        let mut table = self.0.borrow_mut();
        table.removals += 1;
        match table.map.pop() {
            Some((key, value)) => (key.0, value),
            None => raise("KeyError", "'popitem(): dictionary is empty'"),
        }
    }
}

/// The entry with this key is not there.
#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn key_error<Q: Format + ?Sized>(key: &Q) -> ! {
    raise("KeyError", python_fmt::repr(key))
}

impl<K: Hash + Eq, V> Dict<K, V> {
    /// `get(key)`: the value, or `None` if there is no such key.
    #[track_caller]
    pub fn get<Q>(&self, key: &Q) -> Option<V>
    where
        Q: Lookup<K> + ?Sized,
        V: Clone,
    {
        self.map().get(&Query(key)).cloned()
    }

    /// `get(key, default)`.
    #[track_caller]
    pub fn get_or<Q>(&self, key: &Q, default: V) -> V
    where
        Q: Lookup<K> + ?Sized,
        V: Clone,
    {
        self.get(key).unwrap_or(default)
    }

    /// Binds `key` to `value`, and returns the value that it had. A key that is there already stays as it is, and where it is.
    #[track_caller]
    pub fn insert(&self, key: K, value: V) -> Option<V> {
        let mut table = self.0.borrow_mut();
        table.make_room();
        table.map.insert(Key(key), value)
    }

    /// `setdefault(key, default)`: the value of `key`, which gets `default` if it has none.
    #[track_caller]
    pub fn setdefault(&self, key: K, default: V) -> V
    where
        V: Clone,
    {
        let mut table = self.0.borrow_mut();
        table.make_room();
        table.map.entry(Key(key)).or_insert(default).clone()
    }

    fn take<Q>(&self, key: &Q) -> Option<(K, V)>
    where
        Q: Lookup<K> + ?Sized,
    {
        let mut table = self.0.borrow_mut();
        let (key, value) = table.map.shift_remove_entry(&Query(key))?;
        table.removals += 1;
        Some((key.0, value))
    }

    /// `pop(key)`: removes the entry and returns its value.
    ///
    /// # Panics
    /// `KeyError` if there is no such key.
    #[track_caller]
    pub fn pop<Q>(&self, key: &Q) -> V
    where
        Q: Lookup<K> + Format + ?Sized,
    {
        match self.take(key) {
            Some((_, value)) => value,
            None => key_error(key),
        }
    }

    /// `pop(key, default)`.
    #[track_caller]
    pub fn pop_or<Q>(&self, key: &Q, default: V) -> V
    where
        Q: Lookup<K> + ?Sized,
    {
        self.take(key).map_or(default, |(_, value)| value)
    }

    /// `pop(key, None)`.
    #[track_caller]
    pub fn pop_or_none<Q>(&self, key: &Q) -> Option<V>
    where
        Q: Lookup<K> + ?Sized,
    {
        self.take(key).map(|(_, value)| value)
    }

    /// `update(other)`.
    #[track_caller]
    pub fn update(&self, other: &Dict<K, V>)
    where
        K: Clone,
        V: Clone,
    {
        self.update_from(other.to_vec());
    }

    /// `update(pairs)`, with any Rust iterator of pairs.
    #[track_caller]
    pub fn update_from(&self, pairs: impl IntoIterator<Item = (K, V)>) {
        for (key, value) in pairs {
            self.insert(key, value);
        }
    }
}

impl<K, V> Clone for Dict<K, V> {
    #[inline]
    fn clone(&self) -> Self {
        Dict(self.0.clone())
    }
}

impl<K, V> Default for Dict<K, V> {
    fn default() -> Self {
        Dict::new()
    }
}

impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for Dict<K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.map().iter().map(|(key, value)| (&key.0, value))).finish()
    }
}

impl<K: Hash + Eq, V> FromIterator<(K, V)> for Dict<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let dict = Dict::new();
        dict.update_from(pairs);
        dict
    }
}

impl<K: Hash + Eq, V, const N: usize> From<[(K, V); N]> for Dict<K, V> {
    fn from(pairs: [(K, V); N]) -> Self {
        pairs.into_iter().collect()
    }
}

impl<K: Hash + Eq, V> From<Vec<(K, V)>> for Dict<K, V> {
    fn from(pairs: Vec<(K, V)>) -> Self {
        pairs.into_iter().collect()
    }
}

impl<K: Hash + Eq, V> From<alloc::collections::BTreeMap<K, V>> for Dict<K, V> {
    fn from(map: alloc::collections::BTreeMap<K, V>) -> Self {
        map.into_iter().collect()
    }
}

impl<K: Ord + Clone, V: Clone> From<Dict<K, V>> for alloc::collections::BTreeMap<K, V> {
    fn from(dict: Dict<K, V>) -> Self {
        dict.to_vec().into_iter().collect()
    }
}

#[cfg(feature = "std")]
impl<K: Hash + Eq, V, S> From<std::collections::HashMap<K, V, S>> for Dict<K, V> {
    fn from(map: std::collections::HashMap<K, V, S>) -> Self {
        map.into_iter().collect()
    }
}

#[cfg(feature = "std")]
impl<K, V, S> From<Dict<K, V>> for std::collections::HashMap<K, V, S>
where
    K: core::hash::Hash + core::cmp::Eq + Clone,
    V: Clone,
    S: core::hash::BuildHasher + Default,
{
    fn from(dict: Dict<K, V>) -> Self {
        dict.to_vec().into_iter().collect()
    }
}

impl<K: Hash + Eq, V: Eq> PartialEq for Dict<K, V> {
    fn eq(&self, other: &Self) -> bool {
        Eq::eq(self, other)
    }
}

crate::types::type_names! { [K, V] Dict<K, V> => "dict"; }

impl<K, V> Truth for Dict<K, V> {
    #[inline]
    fn truth(&self) -> bool {
        !self.map().is_empty()
    }
}

impl<K, V> Len for Dict<K, V> {
    #[inline]
    fn len(&self) -> i64 {
        self.map().len() as i64
    }
}

impl<K: Hash + Eq, V, Q> Contains<Q> for Dict<K, V>
where
    Q: Lookup<K> + ?Sized,
{
    #[inline]
    fn contains(&self, key: &Q) -> bool {
        self.map().contains_key(&Query(key))
    }
}

impl<K, V> Identity for Dict<K, V> {
    #[inline]
    fn is(&self, rhs: &Self) -> bool {
        self.address() == rhs.address()
    }
}

impl<K: Hash + Eq, V: Clone, Q> GetItem<Q> for Dict<K, V>
where
    Q: Lookup<K> + Format + ?Sized,
{
    type Output = V;
    #[inline]
    fn get_item(&self, key: &Q) -> V {
        match self.map().get(&Query(key)) {
            Some(value) => value.clone(),
            None => key_error(key),
        }
    }
}

impl<K: Hash + Eq, V> SetItem<K, V> for Dict<K, V> {
    #[inline]
    fn set_item(&self, key: K, value: V) {
        self.insert(key, value);
    }
}

impl<K: Hash + Eq, V, Q> DelItem<Q> for Dict<K, V>
where
    Q: Lookup<K> + Format + ?Sized,
{
    fn del_item(&self, key: &Q) {
        if self.take(key).is_none() {
            key_error(key)
        }
    }
}

impl<K, V, L, W> Eq<Dict<L, W>> for Dict<K, V>
where
    K: Lookup<L>,
    V: Eq<W>,
{
    fn eq(&self, rhs: &Dict<L, W>) -> bool {
        if self.address() == rhs.address() {
            return true;
        }
        let (a, b) = (self.map(), rhs.map());
        a.len() == b.len()
            && a.iter().all(|(key, value)| b.get(&Query(&key.0)).is_some_and(|other| value.eq(other)))
    }
}

impl<K: Hash + Eq + Clone, V: Clone> BitOr for Dict<K, V> {
    type Output = Dict<K, V>;
    fn bit_or(&self, rhs: &Dict<K, V>) -> Dict<K, V> {
        let merged = self.copy();
        merged.update(rhs);
        merged
    }
}

impl<K: Hash + Eq + Clone, V: Clone> IOr for Dict<K, V> {
    type Output = Dict<K, V>;
    fn ior(&self, rhs: &Dict<K, V>) -> Dict<K, V> {
        self.update(rhs);
        self.clone()
    }
}

ops::forward_rhs! { [K, V,] Dict<K, V> }
ops::forward_comparisons! { [K, V,] Dict<K, V> }
