//! Side tables: what a stage finds out, by the id of what it is about.
//!
//! Ids are numbered from 0, so a table finds its entry by indexing, without a hash. All that deals with ids is compiled once for all
//! tables; only what touches the values is generic. Entries come in the order in which they were made.
//!
//! A table is as long as its highest id asks, four bytes an id. Where there is one for each function, and it holds little, it is a
//! [`HashedTable`], or is cleared and used again.

use crate::hash::HashMap;
use std::fmt::Debug;
use std::marker::PhantomData;

/// The index of something.
pub trait Id: Copy {
    fn from_index(index: usize) -> Self;

    fn index(self) -> usize;
}

impl Id for u32 {
    fn from_index(index: usize) -> Self {
        index as u32
    }

    fn index(self) -> usize {
        self as usize
    }
}

impl Id for usize {
    fn from_index(index: usize) -> Self {
        index
    }

    fn index(self) -> usize {
        self
    }
}

impl Id for char {
    fn from_index(index: usize) -> Self {
        char::from_u32(index as u32).unwrap_or_default()
    }

    fn index(self) -> usize {
        self as usize
    }
}

/// None comes before all others.
impl<K: Id> Id for Option<K> {
    fn from_index(index: usize) -> Self {
        index.checked_sub(1).map(K::from_index)
    }

    fn index(self) -> usize {
        self.map_or(0, |id| id.index() + 1)
    }
}

/// Where the entry of each id is.
pub trait Positions: Clone + Debug + Default {
    fn get(&self, id: usize) -> Option<usize>;

    /// The entry's position; it is the last if it was not there.
    fn get_or_add(&mut self, id: usize) -> usize;

    /// Where the entry was; the last takes its place.
    fn remove(&mut self, id: usize) -> Option<usize>;

    /// Takes as long as there are entries.
    fn clear(&mut self);

    /// By position: the id.
    fn ids(&self) -> &[u32];
}

/// By index (a sparse set, as of Briggs and Torczon).
#[derive(Clone, Debug, Default)]
pub struct Indexed {
    /// By id: the position of its entry, counted from 1; 0 where there is none.
    by_id: Vec<u32>,
    ids: Vec<u32>,
}

impl Positions for Indexed {
    fn get(&self, id: usize) -> Option<usize> {
        match self.by_id.get(id) {
            None | Some(0) => None,
            Some(position) => Some(*position as usize - 1),
        }
    }

    fn get_or_add(&mut self, id: usize) -> usize {
        if id >= self.by_id.len() {
            self.by_id.resize(id + 1, 0);
        }
        if self.by_id[id] == 0 {
            self.ids.push(id as u32);
            self.by_id[id] = self.ids.len() as u32;
        }
        self.by_id[id] as usize - 1
    }

    fn remove(&mut self, id: usize) -> Option<usize> {
        let position = self.get(id)?;
        self.by_id[id] = 0;
        self.ids.swap_remove(position);
        if let Some(moved) = self.ids.get(position) {
            self.by_id[*moved as usize] = position as u32 + 1;
        }
        Some(position)
    }

    fn clear(&mut self) {
        for id in self.ids.drain(..) {
            self.by_id[id as usize] = 0;
        }
    }

    fn ids(&self) -> &[u32] {
        &self.ids
    }
}

/// By hash: no longer than it has entries, whatever their ids.
#[derive(Clone, Debug, Default)]
pub struct Hashed {
    by_id: HashMap<u32, u32>,
    ids: Vec<u32>,
}

impl Positions for Hashed {
    fn get(&self, id: usize) -> Option<usize> {
        self.by_id.get(&(id as u32)).map(|position| *position as usize)
    }

    fn get_or_add(&mut self, id: usize) -> usize {
        let id = id as u32;
        let next = self.ids.len() as u32;
        let position = *self.by_id.entry(id).or_insert(next);
        if position == next {
            self.ids.push(id);
        }
        position as usize
    }

    fn remove(&mut self, id: usize) -> Option<usize> {
        let position = self.by_id.remove(&(id as u32))?;
        self.ids.swap_remove(position as usize);
        if let Some(moved) = self.ids.get(position as usize) {
            self.by_id.insert(*moved, position);
        }
        Some(position as usize)
    }

    fn clear(&mut self) {
        self.by_id.clear();
        self.ids.clear();
    }

    fn ids(&self) -> &[u32] {
        &self.ids
    }
}

/// Values by id.
#[derive(Clone, Debug)]
pub struct Table<K, V, P = Indexed> {
    positions: P,
    values: Vec<V>,
    keys: PhantomData<K>,
}

/// Values by a few of many ids.
pub type HashedTable<K, V> = Table<K, V, Hashed>;

impl<K, V, P: Positions> Default for Table<K, V, P> {
    fn default() -> Self {
        Table { positions: P::default(), values: Vec::new(), keys: PhantomData }
    }
}

impl<K: Id, V, P: Positions> Table<K, V, P> {
    pub fn get(&self, id: &K) -> Option<&V> {
        match self.positions.get(id.index()) {
            Some(position) => Some(&self.values[position]),
            None => None,
        }
    }

    pub fn get_mut(&mut self, id: &K) -> Option<&mut V> {
        match self.positions.get(id.index()) {
            Some(position) => Some(&mut self.values[position]),
            None => None,
        }
    }

    pub fn contains_key(&self, id: &K) -> bool {
        self.positions.get(id.index()).is_some()
    }

    /// Makes the entry, or gives it another value.
    pub fn insert(&mut self, id: K, value: V) {
        let position = self.positions.get_or_add(id.index());
        if position == self.values.len() {
            self.values.push(value);
        } else {
            self.values[position] = value;
        }
    }

    /// The entry's value, which is `value` if it is a new one.
    pub fn get_or_insert(&mut self, id: K, value: V) -> &mut V {
        let position = self.positions.get_or_add(id.index());
        if position == self.values.len() {
            self.values.push(value);
        }
        &mut self.values[position]
    }

    /// The entry's value, which is the default one if it is new.
    pub fn get_or_default(&mut self, id: K) -> &mut V
    where
        V: Default,
    {
        self.get_or_insert(id, V::default())
    }

    pub fn remove(&mut self, id: &K) -> Option<V> {
        self.positions.remove(id.index()).map(|position| self.values.swap_remove(position))
    }

    /// Empties the table; takes as long as it has entries.
    pub fn clear(&mut self) {
        self.positions.clear();
        self.values.clear();
    }

    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    pub fn keys(&self) -> impl Iterator<Item = K> + use<'_, K, V, P> {
        self.positions.ids().iter().map(|id| K::from_index(*id as usize))
    }

    pub fn values(&self) -> std::slice::Iter<'_, V> {
        self.values.iter()
    }

    pub fn iter(&self) -> impl Iterator<Item = (K, &V)> {
        self.keys().zip(&self.values)
    }

    pub fn iter_mut(&mut self) -> impl Iterator<Item = (K, &mut V)> {
        self.positions.ids().iter().map(|id| K::from_index(*id as usize)).zip(&mut self.values)
    }
}

impl<K: Id, V, P: Positions> std::ops::Index<&K> for Table<K, V, P> {
    type Output = V;

    fn index(&self, id: &K) -> &V {
        self.get(id).expect("the table has an entry for each id that is looked up by indexing")
    }
}

impl<K: Id, V, P: Positions> Extend<(K, V)> for Table<K, V, P> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (id, value) in entries {
            self.insert(id, value);
        }
    }
}

impl<K: Id, V, P: Positions> FromIterator<(K, V)> for Table<K, V, P> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut table = Table::default();
        table.extend(entries);
        table
    }
}

/// Some of the ids.
#[derive(Clone, Debug)]
pub struct IdSet<K, P = Indexed> {
    positions: P,
    ids: PhantomData<K>,
}

/// A few of many ids.
pub type HashedSet<K> = IdSet<K, Hashed>;

impl<K, P: Positions> Default for IdSet<K, P> {
    fn default() -> Self {
        IdSet { positions: P::default(), ids: PhantomData }
    }
}

impl<K: Id, P: Positions> IdSet<K, P> {
    pub fn contains(&self, id: &K) -> bool {
        self.positions.get(id.index()).is_some()
    }

    /// Whether it was not there yet.
    pub fn insert(&mut self, id: K) -> bool {
        let before = self.len();
        self.positions.get_or_add(id.index()) == before
    }

    /// Whether it was there.
    pub fn remove(&mut self, id: &K) -> bool {
        self.positions.remove(id.index()).is_some()
    }

    /// Empties the set; takes as long as it has members.
    pub fn clear(&mut self) {
        self.positions.clear();
    }

    pub fn len(&self) -> usize {
        self.positions.ids().len()
    }

    pub fn is_empty(&self) -> bool {
        self.positions.ids().is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = K> + use<'_, K, P> {
        self.positions.ids().iter().map(|id| K::from_index(*id as usize))
    }
}

impl<K: Id, P: Positions> Extend<K> for IdSet<K, P> {
    fn extend<I: IntoIterator<Item = K>>(&mut self, ids: I) {
        for id in ids {
            self.insert(id);
        }
    }
}

impl<K: Id, P: Positions> FromIterator<K> for IdSet<K, P> {
    fn from_iter<I: IntoIterator<Item = K>>(ids: I) -> Self {
        let mut set = IdSet::default();
        set.extend(ids);
        set
    }
}

#[cfg(test)]
mod tests {
    use super::{HashedTable, Id, IdSet, Indexed, Positions, Table};

    /// What both kinds of tables do.
    fn check<P: Positions>(mut table: Table<u32, &'static str, P>) {
        table.insert(7, "seven");
        table.insert(2, "two");
        table.insert(9, "nine");
        table.insert(2, "TWO");
        assert_eq!(table.get_or_insert(9, "NINE"), &"nine");
        let entries: Vec<_> = table.iter().map(|(id, value)| (id, *value)).collect();
        assert_eq!(entries, [(7, "seven"), (2, "TWO"), (9, "nine")]);
        assert_eq!((table.remove(&7), table.remove(&7)), (Some("seven"), None));
        assert_eq!((table.get(&9), table.get(&2), table.get(&100)), (Some(&"nine"), Some(&"TWO"), None));
        assert_eq!(table.remove(&2), Some("TWO"));
        assert_eq!(table.keys().collect::<Vec<_>>(), [9]);
        table.clear();
        assert!(table.is_empty() && !table.contains_key(&9));
    }

    #[test]
    fn tables_hold_the_last_value_of_each_id() {
        check::<Indexed>(Table::default());
        check(HashedTable::default());
    }

    #[test]
    fn sets_say_what_is_new() {
        let mut set: IdSet<u32> = IdSet::from_iter([3, 1, 3]);
        assert_eq!((set.len(), set.insert(1), set.insert(0)), (2, false, true));
        assert_eq!((set.remove(&3), set.remove(&3), set.contains(&1)), (true, false, true));
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 1]);
    }

    #[test]
    fn none_is_an_id() {
        let ids = [None, Some(0), Some(5_u32)];
        assert_eq!(ids.map(|id| <Option<u32>>::from_index(id.index())), ids);
    }
}
