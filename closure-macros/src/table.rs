//! Side tables: what a stage finds out, by the id of what it is about.
//!
//! Ids are numbered from 0, so a table finds its entry by indexing, without a hash. All that deals with ids is compiled once for all
//! tables; only what touches the values is generic. Entries come in the order in which they were made.
//!
//! A table is as long as its highest id asks, four bytes an id. What there is one of for each function, and holds little,
//! is a [`HashMap`](crate::hash::HashMap), or is cleared and used again.

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

/// None comes before all others.
impl<K: Id> Id for Option<K> {
    fn from_index(index: usize) -> Self {
        index.checked_sub(1).map(K::from_index)
    }

    fn index(self) -> usize {
        self.map_or(0, |id| id.index() + 1)
    }
}

/// Where the entry of each id is (a sparse set, as of Briggs and Torczon).
#[derive(Clone, Debug, Default)]
struct Positions {
    /// By id: the position of its entry, counted from 1; 0 where there is none.
    by_id: Vec<u32>,
    /// By position: the id.
    ids: Vec<u32>,
}

impl Positions {
    fn get(&self, id: usize) -> Option<usize> {
        match self.by_id.get(id) {
            None | Some(0) => None,
            Some(position) => Some(*position as usize - 1),
        }
    }

    /// The entry's position; it is the last if it was not there.
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

    /// Where the entry was; the last takes its place.
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
}

/// Values by id.
#[derive(Clone, Debug)]
pub struct Table<K, V> {
    positions: Positions,
    values: Vec<V>,
    keys: PhantomData<K>,
}

impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Table { positions: Positions::default(), values: Vec::new(), keys: PhantomData }
    }
}

impl<K: Id, V> Table<K, V> {
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

    pub fn keys(&self) -> impl Iterator<Item = K> + use<'_, K, V> {
        self.positions.ids.iter().map(|id| K::from_index(*id as usize))
    }

    pub fn values(&self) -> std::slice::Iter<'_, V> {
        self.values.iter()
    }

    pub fn iter(&self) -> impl Iterator<Item = (K, &V)> {
        self.keys().zip(&self.values)
    }

    pub fn iter_mut(&mut self) -> impl Iterator<Item = (K, &mut V)> {
        self.positions.ids.iter().map(|id| K::from_index(*id as usize)).zip(&mut self.values)
    }
}

impl<K: Id, V> std::ops::Index<&K> for Table<K, V> {
    type Output = V;

    fn index(&self, id: &K) -> &V {
        self.get(id).expect("the table has an entry for each id that is looked up by indexing")
    }
}

impl<K: Id, V> Extend<(K, V)> for Table<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (id, value) in entries {
            self.insert(id, value);
        }
    }
}

impl<K: Id, V> FromIterator<(K, V)> for Table<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut table = Table::default();
        table.extend(entries);
        table
    }
}

/// Some of the ids.
#[derive(Clone, Debug)]
pub struct IdSet<K> {
    positions: Positions,
    ids: PhantomData<K>,
}

impl<K> Default for IdSet<K> {
    fn default() -> Self {
        IdSet { positions: Positions::default(), ids: PhantomData }
    }
}

impl<K: Id> IdSet<K> {
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
        self.positions.ids.len()
    }

    pub fn is_empty(&self) -> bool {
        self.positions.ids.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = K> + use<'_, K> {
        self.positions.ids.iter().map(|id| K::from_index(*id as usize))
    }
}

impl<K: Id> Extend<K> for IdSet<K> {
    fn extend<I: IntoIterator<Item = K>>(&mut self, ids: I) {
        for id in ids {
            self.insert(id);
        }
    }
}

impl<K: Id> FromIterator<K> for IdSet<K> {
    fn from_iter<I: IntoIterator<Item = K>>(ids: I) -> Self {
        let mut set = IdSet::default();
        set.extend(ids);
        set
    }
}
