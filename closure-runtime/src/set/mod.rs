//! `set`.

mod rust;
mod table;

use crate::alias::Aliased;
use crate::dict::key_error;
use crate::error::raise;
use crate::fmt::{self as python_fmt, Facts, Format};
use crate::ops::{self, *};
use alloc::vec::Vec;
use core::fmt;
use table::Table;

/// Python's `set`. Cloning makes an alias of the same set; [`Set::copy`] copies.
///
/// Its order is CPython's to the last detail for numbers and tuples of them. For strings CPython's changes from
/// run to run; here it does not.
///
/// ```
/// use closure_runtime::{Set, fmt};
/// let seen = Set::from([33, 1, 8]);
/// seen.add(1);
/// assert_eq!(fmt::str(&seen).to_string(), "{8, 33, 1}");
/// ```
pub struct Set<T>(Aliased<Table<T>>);

/// What an operation on sets takes from its other operand: CPython treats sets and dicts apart from anything
/// else that can be iterated, and the order of the result shows it.
#[doc(hidden)]
pub enum Source<T> {
    /// A set.
    Set(Set<T>),
    /// A dict of so many keys.
    Dict(usize),
    /// Anything else.
    Other,
}

impl<T> Set<T> {
    /// `From::from`, as a method of the type's own: generated code calls it where `From` is not in scope, or another trait's `from` is.
    #[doc(hidden)]
    #[inline]
    pub fn from(value: impl Into<Set<T>>) -> Set<T> {
        value.into()
    }

    /// An empty set.
    #[must_use]
    pub fn new() -> Self {
        Set::with(Table::new())
    }

    fn with(table: Table<T>) -> Self {
        Set(Aliased::new(table))
    }

    #[inline]
    pub(crate) fn address(&self) -> usize {
        self.0.address()
    }

    fn replace(&self, table: Table<T>) {
        drop(self.0.replace(table));
    }

    /// The same set of what `convert` makes of its elements, in the same order: nothing but the elements' type may be new, so that
    /// they hash as before.
    pub(crate) fn converted<U, E>(&self, convert: impl Fn(&T) -> Result<U, E>) -> Result<Set<U>, E> {
        Ok(Set::with(self.0.borrow().converted(convert)?))
    }

    /// Takes over the elements of another set.
    pub(crate) fn take_over(&self, other: Set<T>) {
        self.replace(other.0.take());
    }

    /// Removes all elements.
    pub fn clear(&self) {
        self.replace(Table::new());
    }

    /// A copy of the elements, in their order.
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone,
    {
        self.0.borrow().iter().cloned().collect()
    }

    /// Removes and returns some element.
    ///
    /// # Panics
    /// `KeyError` if the set is empty.
    #[track_caller]
    pub fn pop(&self) -> T {
        let popped = self.0.borrow_mut().pop();
        match popped {
            Some(item) => item,
            None => raise("KeyError", "'pop from an empty set'"),
        }
    }

    /// Removes `item` if it is there.
    #[track_caller]
    pub fn discard<Q: Lookup<T> + ?Sized>(&self, item: &Q) {
        let removed = self.0.borrow_mut().discard(item);
        drop(removed);
    }

    /// Removes `item`.
    ///
    /// # Panics
    /// `KeyError` if it is not there.
    #[track_caller]
    pub fn remove<Q: Lookup<T> + Format + ?Sized>(&self, item: &Q) {
        let removed = self.0.borrow_mut().discard(item);
        if removed.is_none() {
            key_error(item)
        }
    }
}

impl<T: Hash + Eq> Set<T> {
    /// Adds `item` unless it is there.
    #[track_caller]
    pub fn add(&self, item: T) {
        self.0.borrow_mut().add(item);
    }
}

impl<T: Hash + Eq + Clone> Set<T> {
    /// The set of a display of three or more constants, `{1, 2, 3}`: a copy of the constant that CPython's compiler makes of it,
    /// which can give another order than adding the elements one by one.
    ///
    /// ```
    /// use closure_runtime::{Set, fmt};
    /// assert_eq!(fmt::str(&Set::from_constants([5, 1, 13])).to_string(), "{1, 5, 13}");
    /// assert_eq!(fmt::str(&Set::from([5, 1, 13])).to_string(), "{1, 13, 5}");
    /// ```
    #[must_use]
    pub fn from_constants<const N: usize>(items: [T; N]) -> Self {
        Set::constant(items).copy()
    }

    /// The constant that CPython's compiler makes of a display of constants, and over which `for x in {1, 2, 3}` goes. It is a frozenset
    /// which is made anew from its own elements when the compiler looks for equal constants.
    #[must_use]
    pub fn constant<const N: usize>(items: [T; N]) -> Self {
        let set = Set::new();
        for item in Set::from(items).to_vec() {
            set.add(item);
        }
        set
    }

    /// `set(items)`.
    #[track_caller]
    pub fn from_iterable<I: Iterable<Item = T> + ?Sized>(items: &I) -> Self {
        let set = Set::new();
        set.update(items);
        set
    }

    /// A new set of the same elements.
    #[must_use]
    pub fn copy(&self) -> Self {
        let mut table = Table::new();
        table.merge(&self.0.borrow());
        Set::with(table)
    }

    /// Adds all elements of `items`.
    #[track_caller]
    pub fn update<I: Iterable<Item = T> + ?Sized>(&self, items: &I) {
        match items.source() {
            Source::Set(other) if self.is(&other) => return,
            Source::Set(other) => return self.0.borrow_mut().merge(&other.0.borrow()),
            Source::Dict(len) => self.0.borrow_mut().reserve(len),
            Source::Other => {}
        }
        for item in items.iter() {
            self.add(item);
        }
    }

    /// `a | b`, with anything iterable.
    #[track_caller]
    #[must_use]
    pub fn union<I: Iterable<Item = T> + ?Sized>(&self, items: &I) -> Self {
        let union = self.copy();
        if !matches!(items.source(), Source::Set(other) if self.is(&other)) {
            union.update(items);
        }
        union
    }

    /// `a & b`, with anything iterable.
    #[track_caller]
    #[must_use]
    pub fn intersection<I: Iterable<Item = T> + ?Sized>(&self, items: &I) -> Self {
        let mut common = Table::new();
        if let Source::Set(other) = items.source() {
            if self.is(&other) {
                return self.copy();
            }
            // The smaller set is gone through.
            let (a, b) = (self.0.borrow(), other.0.borrow());
            let (large, small) = if b.len() > a.len() { (b, a) } else { (a, b) };
            for (hash, item) in small.entries() {
                if large.contains_hashed(item, hash) {
                    common.add_hashed(hash, item.clone());
                }
            }
        } else {
            for item in items.iter() {
                if self.contains(&item) {
                    common.add(item);
                }
            }
        }
        Set::with(common)
    }

    /// `a &= b`, with anything iterable.
    #[track_caller]
    pub fn intersection_update<I: Iterable<Item = T> + ?Sized>(&self, items: &I) {
        let common = self.intersection(items);
        let mut table = self.0.borrow_mut();
        let old = table.replace_elements(common.0.replace(Table::new()));
        drop(table);
        drop(old);
    }

    /// `a - b`, with anything iterable.
    #[track_caller]
    #[must_use]
    pub fn difference<I: Iterable<Item = T> + ?Sized>(&self, items: &I) -> Self {
        let len = self.0.borrow().len();
        let others = match items.source() {
            Source::Set(other) => Some(other.0.borrow().len()),
            Source::Dict(len) => Some(len),
            Source::Other => None,
        };
        // Few elements to remove: copy and remove them. Else: look each of our own up.
        if others.is_none_or(|others| len >> 2 > others) {
            let difference = self.copy();
            difference.difference_update(items);
            return difference;
        }
        let others = match items.source() {
            Source::Set(other) => other,
            _ => items.iter().collect(),
        };
        let mut difference = Table::new();
        for (hash, item) in self.0.borrow().entries() {
            if !others.0.borrow().contains_hashed(item, hash) {
                difference.add_hashed(hash, item.clone());
            }
        }
        Set::with(difference)
    }

    /// `a -= b`, with anything iterable.
    #[track_caller]
    pub fn difference_update<I: Iterable<Item = T> + ?Sized>(&self, items: &I) {
        if let Source::Set(other) = items.source() {
            if self.is(&other) {
                return self.clear();
            }
            for (hash, item) in other.0.borrow().entries() {
                self.0.borrow_mut().discard_hashed(item, hash);
            }
        } else {
            for item in items.iter() {
                self.discard(&item);
            }
        }
        self.0.borrow_mut().tidy();
    }

    /// `a ^ b`, with anything iterable.
    #[track_caller]
    #[must_use]
    pub fn symmetric_difference<I: Iterable<Item = T> + ?Sized>(&self, items: &I) -> Self {
        let difference = Set::from_iterable(items);
        difference.symmetric_difference_update(self);
        difference
    }

    /// `a ^= b`, with anything iterable.
    #[track_caller]
    pub fn symmetric_difference_update<I: Iterable<Item = T> + ?Sized>(&self, items: &I) {
        let others = match items.source() {
            Source::Set(other) if self.is(&other) => return self.clear(),
            Source::Set(other) => other,
            // A dict's keys differ from each other, anything else's elements need not.
            Source::Dict(_) => {
                for item in items.iter() {
                    let hash = item.hash();
                    self.toggle(hash, item);
                }
                return;
            }
            Source::Other => Set::from_iterable(items),
        };
        for (hash, item) in others.0.borrow().entries() {
            self.toggle(hash, item.clone());
        }
    }

    fn toggle(&self, hash: i64, item: T) {
        let mut table = self.0.borrow_mut();
        let removed = table.discard_hashed(&item, hash);
        if removed.is_none() {
            table.add_hashed(hash, item);
        }
        drop(table);
    }

    fn as_set<I: Iterable<Item = T> + ?Sized>(items: &I) -> Self {
        match items.source() {
            Source::Set(other) => other,
            _ => items.iter().collect(),
        }
    }

    /// Whether all elements are in `items`.
    #[track_caller]
    pub fn issubset<I: Iterable<Item = T> + ?Sized>(&self, items: &I) -> bool {
        self.le(&Self::as_set(items))
    }

    /// Whether all of `items` are in the set.
    #[track_caller]
    pub fn issuperset<I: Iterable<Item = T> + ?Sized>(&self, items: &I) -> bool {
        self.ge(&Self::as_set(items))
    }

    /// Whether no element is in `items`.
    #[track_caller]
    pub fn isdisjoint<I: Iterable<Item = T> + ?Sized>(&self, items: &I) -> bool {
        !items.iter().any(|item| self.contains(&item))
    }
}

impl<T> Clone for Set<T> {
    #[inline]
    fn clone(&self) -> Self {
        Set(self.0.clone())
    }
}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Set::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for Set<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.borrow().iter()).finish()
    }
}

impl<T: Hash + Eq> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        // One by one: the iterator may run closures.
        let set = Set::new();
        for item in items {
            set.add(item);
        }
        set
    }
}

impl<T: Hash + Eq, const N: usize> From<[T; N]> for Set<T> {
    fn from(items: [T; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<T: Hash + Eq> From<Vec<T>> for Set<T> {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

impl<T: Hash + Eq> From<alloc::collections::BTreeSet<T>> for Set<T> {
    fn from(items: alloc::collections::BTreeSet<T>) -> Self {
        items.into_iter().collect()
    }
}

impl<T: Ord + Clone> From<Set<T>> for alloc::collections::BTreeSet<T> {
    fn from(set: Set<T>) -> Self {
        set.to_vec().into_iter().collect()
    }
}

#[cfg(feature = "std")]
impl<T: Hash + Eq, S> From<std::collections::HashSet<T, S>> for Set<T> {
    fn from(items: std::collections::HashSet<T, S>) -> Self {
        items.into_iter().collect()
    }
}

#[cfg(feature = "std")]
impl<T, S> From<Set<T>> for std::collections::HashSet<T, S>
where
    T: core::hash::Hash + core::cmp::Eq + Clone,
    S: core::hash::BuildHasher + Default,
{
    fn from(set: Set<T>) -> Self {
        set.to_vec().into_iter().collect()
    }
}

impl<T: Hash + Eq> PartialEq for Set<T> {
    fn eq(&self, other: &Self) -> bool {
        Eq::eq(self, other)
    }
}

crate::types::type_names! { [T] Set<T> => "set"; }

impl<T> Truth for Set<T> {
    #[inline]
    fn truth(&self) -> bool {
        self.0.borrow().len() > 0
    }
}

impl<T> Len for Set<T> {
    #[inline]
    fn len(&self) -> i64 {
        self.0.borrow().len() as i64
    }
}

impl<T, Q: Lookup<T> + ?Sized> Contains<Q> for Set<T> {
    #[inline]
    fn contains(&self, item: &Q) -> bool {
        self.0.borrow().contains(item)
    }
}

impl<T> Identity for Set<T> {
    #[inline]
    fn is(&self, rhs: &Self) -> bool {
        self.address() == rhs.address()
    }
}

impl<T: Eq<U>, U> Eq<Set<U>> for Set<T> {
    fn eq(&self, rhs: &Set<U>) -> bool {
        let (a, b) = (self.0.borrow(), rhs.0.borrow());
        a.len() == b.len() && a.entries().all(|(hash, item)| b.contains_hashed(item, hash))
    }
}

macro_rules! set_order {
    ($($Trait:ident $method:ident |$a:ident, $b:ident| $lengths:expr, $small:ident in $large:ident;)*) => {$(
        impl<T: Eq<U>, U: Eq<T>> $Trait<Set<U>> for Set<T> {
            fn $method(&self, rhs: &Set<U>) -> bool {
                let ($a, $b) = (self.0.borrow(), rhs.0.borrow());
                $lengths && $small.entries().all(|(hash, item)| $large.contains_hashed(item, hash))
            }
        }
    )*};
}
set_order! {
    Le le |a, b| a.len() <= b.len(), a in b;
    Lt lt |a, b| a.len() < b.len(), a in b;
    Ge ge |a, b| a.len() >= b.len(), b in a;
    Gt gt |a, b| a.len() > b.len(), b in a;
}

macro_rules! set_operators {
    ($($Trait:ident $method:ident $named:ident $InPlace:ident $in_place:ident $update:ident;)*) => {$(
        impl<T: Hash + Eq + Clone> $Trait for Set<T> {
            type Output = Set<T>;
            #[inline]
            fn $method(&self, rhs: &Set<T>) -> Set<T> {
                self.$named(rhs)
            }
        }
        impl<T: Hash + Eq + Clone> $InPlace for Set<T> {
            type Output = Set<T>;
            #[inline]
            fn $in_place(&self, rhs: &Set<T>) -> Set<T> {
                self.$update(rhs);
                self.clone()
            }
        }
    )*};
}
set_operators! {
    BitOr bit_or union IOr ior update;
    BitAnd bit_and intersection IAnd iand intersection_update;
    Sub sub difference ISub isub difference_update;
    BitXor bit_xor symmetric_difference IXor ixor symmetric_difference_update;
}

ops::forward_rhs! { [T,] Set<T> }
ops::forward_comparisons! { [T,] Set<T> }

/// The elements of a [`Set`].
pub struct SetIter<T> {
    set: Set<T>,
    slot: usize,
    len: usize,
}

impl<T: Clone> Iterator for SetIter<T> {
    type Item = T;
    #[track_caller]
    fn next(&mut self) -> Option<T> {
        if self.slot == usize::MAX {
            return None;
        }
        let table = self.set.0.borrow();
        if table.len() != self.len {
            raise("RuntimeError", "Set changed size during iteration")
        }
        let Some((next, item)) = table.next_from(self.slot) else {
            self.slot = usize::MAX;
            return None;
        };
        self.slot = next;
        Some(item.clone())
    }
}

impl<T: Clone> Iterable for Set<T> {
    type Item = T;
    type Iter = SetIter<T>;
    fn iter(&self) -> SetIter<T> {
        SetIter { set: self.clone(), slot: 0, len: self.0.borrow().len() }
    }
    fn source(&self) -> Source<T> {
        Source::Set(self.clone())
    }
}

impl<T: Format> Format for Set<T> {
    fn str(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table = self.0.borrow();
        if table.len() == 0 {
            return f.write_str("set()");
        }
        python_fmt::sequence(f, "{", table.iter(), "}")
    }
    fn facts(&self) -> Facts {
        Facts::of("set").empty_if(!self.truth())
    }
}
