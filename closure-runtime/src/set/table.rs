//! The hash table of a set. A set is iterated and printed in the order of its table, so that the table follows
//! CPython's `setobject.c` exactly: the same probing, growth and treatment of removed entries.

use crate::ops::{Eq, Hash, Lookup};
use alloc::vec::Vec;

/// Slots looked at one after the other before jumping elsewhere.
const LINEAR_PROBES: usize = 9;
const PERTURB_SHIFT: u32 = 5;
const MIN_SIZE: usize = 8;

#[derive(Clone)]
enum Slot<T> {
    Empty,
    /// An element was removed here: a search has to go on behind it.
    Dummy,
    Full(i64, T),
}

#[derive(Clone)]
pub(super) struct Table<T> {
    /// A power of two of them.
    slots: Vec<Slot<T>>,
    /// Slots that are not empty.
    fill: usize,
    used: usize,
    /// Where `pop` goes on searching.
    finger: usize,
}

/// The order in which a hash visits the slots of a table.
struct Probes {
    mask: usize,
    perturb: u64,
    start: usize,
    offset: usize,
}

impl Probes {
    #[inline]
    fn new(hash: i64, slots: usize) -> Self {
        let mask = slots - 1;
        Probes { mask, perturb: hash as u64, start: hash as usize & mask, offset: 0 }
    }

    #[inline]
    fn next(&mut self) -> usize {
        let last = if self.start + LINEAR_PROBES <= self.mask { LINEAR_PROBES } else { 0 };
        if self.offset > last {
            self.perturb >>= PERTURB_SHIFT;
            let start = self.start.wrapping_mul(5).wrapping_add(1).wrapping_add(self.perturb as usize);
            self.start = start & self.mask;
            self.offset = 0;
        }
        self.offset += 1;
        self.start + self.offset - 1
    }
}

/// What stays where a table has been moved away: not even place for an element.
impl<T> Default for Table<T> {
    #[inline]
    fn default() -> Self {
        Table { slots: Vec::new(), fill: 0, used: 0, finger: 0 }
    }
}

impl<T> Table<T> {
    pub(super) fn new() -> Self {
        Table { slots: empty(MIN_SIZE), fill: 0, used: 0, finger: 0 }
    }

    /// The same table of what `convert` makes of the elements, which hash as before.
    pub(super) fn converted<U, E>(&self, convert: impl Fn(&T) -> Result<U, E>) -> Result<Table<U>, E> {
        let mut slots = Vec::with_capacity(self.slots.len());
        for slot in &self.slots {
            slots.push(match slot {
                Slot::Empty => Slot::Empty,
                Slot::Dummy => Slot::Dummy,
                Slot::Full(hash, item) => Slot::Full(*hash, convert(item)?),
            });
        }
        Ok(Table { slots, fill: self.fill, used: self.used, finger: self.finger })
    }

    #[inline]
    pub(super) fn len(&self) -> usize {
        self.used
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &T> {
        self.entries().map(|(_, item)| item)
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = (i64, &T)> {
        self.slots.iter().filter_map(|slot| match slot {
            Slot::Full(hash, item) => Some((*hash, item)),
            _ => None,
        })
    }

    /// The first element at or behind a slot, and the slot behind it.
    #[inline]
    pub(super) fn next_from(&self, slot: usize) -> Option<(usize, &T)> {
        (slot..self.slots.len()).find_map(|slot| match &self.slots[slot] {
            Slot::Full(_, item) => Some((slot + 1, item)),
            _ => None,
        })
    }

    fn find<Q: Eq<T> + ?Sized>(&self, query: &Q, hash: i64) -> Option<usize> {
        let mut probes = Probes::new(hash, self.slots.len());
        loop {
            let slot = probes.next();
            match &self.slots[slot] {
                Slot::Empty => return None,
                Slot::Full(other, item) if *other == hash && query.eq(item) => return Some(slot),
                _ => {}
            }
        }
    }

    #[track_caller]
    pub(super) fn contains<Q: Lookup<T> + ?Sized>(&self, query: &Q) -> bool {
        self.find(query, query.hash()).is_some()
    }

    pub(super) fn contains_hashed<Q: Eq<T> + ?Sized>(&self, query: &Q, hash: i64) -> bool {
        self.find(query, hash).is_some()
    }

    #[track_caller]
    pub(super) fn add(&mut self, item: T)
    where
        T: Hash + Eq,
    {
        let hash = item.hash();
        self.add_hashed(hash, item);
    }

    /// Adds an element unless it is there; an older equal one stays.
    pub(super) fn add_hashed(&mut self, hash: i64, item: T)
    where
        T: Eq,
    {
        let mut probes = Probes::new(hash, self.slots.len());
        let mut dummy = None;
        let slot = loop {
            let slot = probes.next();
            match &self.slots[slot] {
                Slot::Empty => break slot,
                Slot::Full(other, existing) if *other == hash && existing.eq(&item) => return,
                Slot::Full(..) => {}
                // The last one on the way is used again.
                Slot::Dummy => dummy = Some(slot),
            }
        };
        self.slots[dummy.unwrap_or(slot)] = Slot::Full(hash, item);
        self.used += 1;
        if dummy.is_some() {
            return;
        }
        self.fill += 1;
        if self.fill * 5 >= (self.slots.len() - 1) * 3 {
            self.resize(self.growth());
        }
    }

    fn growth(&self) -> usize {
        if self.used > 50_000 { self.used * 2 } else { self.used * 4 }
    }

    /// Makes room for `others` more elements at once, if there is not.
    pub(super) fn reserve(&mut self, others: usize) {
        if (self.fill + others) * 5 >= (self.slots.len() - 1) * 3 {
            self.resize((self.used + others) * 2);
        }
    }

    /// Moves the elements to a table larger than `at_least`, without the removed ones.
    fn resize(&mut self, at_least: usize) {
        let mut size = MIN_SIZE;
        while size <= at_least {
            size *= 2;
        }
        if size == MIN_SIZE && self.slots.len() == MIN_SIZE && self.fill == self.used {
            return;
        }
        let old = core::mem::replace(&mut self.slots, empty(size));
        for slot in old {
            if let Slot::Full(hash, item) = slot {
                self.insert_new(hash, item);
            }
        }
        self.fill = self.used;
    }

    /// Puts an element which is known not to be there where no element was removed.
    fn insert_new(&mut self, hash: i64, item: T) {
        let mut probes = Probes::new(hash, self.slots.len());
        loop {
            let slot = probes.next();
            if matches!(self.slots[slot], Slot::Empty) {
                self.slots[slot] = Slot::Full(hash, item);
                return;
            }
        }
    }

    /// Adds all elements of another set.
    pub(super) fn merge(&mut self, other: &Table<T>)
    where
        T: Eq + Clone,
    {
        if other.used == 0 {
            return;
        }
        self.reserve(other.used);
        if self.fill > 0 {
            for (hash, item) in other.entries() {
                self.add_hashed(hash, item.clone());
            }
        } else if self.slots.len() == other.slots.len() && other.fill == other.used {
            self.slots = other.slots.clone();
            (self.fill, self.used) = (other.fill, other.used);
        } else {
            for (hash, item) in other.entries() {
                self.insert_new(hash, item.clone());
            }
            (self.fill, self.used) = (other.used, other.used);
        }
    }

    #[track_caller]
    pub(super) fn discard<Q: Lookup<T> + ?Sized>(&mut self, query: &Q) -> Option<T> {
        self.discard_hashed(query, query.hash())
    }

    pub(super) fn discard_hashed<Q: Eq<T> + ?Sized>(&mut self, query: &Q, hash: i64) -> Option<T> {
        let slot = self.find(query, hash)?;
        self.remove_at(slot)
    }

    fn remove_at(&mut self, slot: usize) -> Option<T> {
        match core::mem::replace(&mut self.slots[slot], Slot::Dummy) {
            Slot::Full(_, item) => {
                self.used -= 1;
                Some(item)
            }
            _ => None,
        }
    }

    /// Takes over another table's elements, and gives up its own. Where `pop` goes on is left as it is.
    pub(super) fn replace_elements(&mut self, other: Table<T>) -> Table<T> {
        let finger = self.finger;
        core::mem::replace(self, Table { finger, ..other })
    }

    /// After many removals: drops the traces of removed elements if they take a quarter of the table.
    pub(super) fn tidy(&mut self) {
        if self.fill - self.used > (self.slots.len() - 1) / 4 {
            self.resize(self.growth());
        }
    }

    pub(super) fn pop(&mut self) -> Option<T> {
        if self.used == 0 {
            return None;
        }
        let mask = self.slots.len() - 1;
        let mut slot = self.finger & mask;
        while !matches!(self.slots[slot], Slot::Full(..)) {
            slot = (slot + 1) & mask;
        }
        self.finger = slot + 1;
        self.remove_at(slot)
    }
}

fn empty<T>(size: usize) -> Vec<Slot<T>> {
    let mut slots = Vec::with_capacity(size);
    slots.resize_with(size, || Slot::Empty);
    slots
}
