//! What the entries of a dict are made of: `**mapping` in a display, and the elements that `dict` and `update` take.

use super::Iterable;
use crate::error::{type_error, value_error};
use crate::{Dict, Items, Iter, Keys, List, Range, Set, Tuple, Values};
use alloc::string::String;
use alloc::vec::Vec;

/// What stands behind `**` in a dict display.
#[diagnostic::on_unimplemented(
    message = "TypeError: `{Self}` object is not a mapping",
    label = "used with `**`"
)]
pub trait Entries {
    /// Its keys.
    type Key;
    /// Their values.
    type Item;

    /// The keys and their values, as they are now.
    ///
    /// # Panics
    /// CPython's `TypeError` if a [`Value`](crate::Value) is no dict.
    #[track_caller]
    fn entries(&self) -> Vec<(Self::Key, Self::Item)>;
}

/// The entries that `{**mapping}` takes from a mapping.
///
/// ```
/// use closure_runtime::{Dict, ops};
/// assert_eq!(ops::entries(&Dict::from([("a", 1)])), [("a", 1)]);
/// ```
#[track_caller]
pub fn entries<Mapping: Entries + ?Sized>(mapping: &Mapping) -> Vec<(Mapping::Key, Mapping::Item)> {
    mapping.entries()
}

impl<K: Clone, V: Clone> Entries for Dict<K, V> {
    type Key = K;
    type Item = V;

    fn entries(&self) -> Vec<(K, V)> {
        self.to_vec()
    }
}

impl<Mapping: Entries> Entries for Option<Mapping> {
    type Key = Mapping::Key;
    type Item = Mapping::Item;

    fn entries(&self) -> Vec<(Mapping::Key, Mapping::Item)> {
        match self {
            Some(mapping) => mapping.entries(),
            None => type_error("'NoneType' object is not a mapping"),
        }
    }
}

/// An element of which `dict(elements)` makes an entry: it holds a key and its value.
#[diagnostic::on_unimplemented(
    message = "TypeError: cannot convert dictionary update sequence element #0 to a sequence",
    label = "elements of type `{Self}`"
)]
pub trait Entry {
    /// The key.
    type Key;
    /// Its value.
    type Item;

    /// Takes the element apart. The position is the one in the errors.
    ///
    /// # Panics
    /// As CPython with `ValueError` if it has another length than two; with `TypeError` if it is a [`Value`](crate::Value)
    /// that cannot be iterated over.
    #[track_caller]
    fn entry(self, position: usize) -> (Self::Key, Self::Item);
}

impl<K, V> Entry for (K, V) {
    type Key = K;
    type Item = V;

    #[inline]
    fn entry(self, _position: usize) -> (K, V) {
        self
    }
}

/// Takes apart an element whose length is only known when it runs.
#[track_caller]
pub(crate) fn entry_of<T>(items: impl Iterator<Item = T>, position: usize) -> (T, T) {
    match <[T; 2]>::try_from(items.collect::<Vec<T>>()) {
        Ok(pair) => pair.into(),
        Err(items) => value_error(format_args!(
            "dictionary update sequence element #{position} has length {}; 2 is required",
            items.len()
        )),
    }
}

macro_rules! iterables {
    ($([$($generics:tt)*] $Element:ty;)*) => {$(
        impl<$($generics)*> Entry for $Element {
            type Key = <$Element as Iterable>::Item;
            type Item = <$Element as Iterable>::Item;

            fn entry(self, position: usize) -> (Self::Key, Self::Item) {
                entry_of(Iterable::iter(&self), position)
            }
        }
    )*};
}
iterables! {
    [T: Clone] List<T>;
    [T: Clone] Tuple<T>;
    [T: Clone] Set<T>;
    [T] Iter<T>;
    [K: Clone, V: Clone] Dict<K, V>;
    [K: Clone, V: Clone] Keys<K, V>;
    [K: Clone, V: Clone] Values<K, V>;
    [K: Clone, V: Clone] Items<K, V>;
    [] Range;
    [] String;
}

impl<Pair: Entry> Entry for Option<Pair> {
    type Key = Pair::Key;
    type Item = Pair::Item;

    fn entry(self, position: usize) -> (Pair::Key, Pair::Item) {
        match self {
            Some(pair) => pair.entry(position),
            None => type_error(format_args!(
                "cannot convert dictionary update sequence element #{position} to a sequence"
            )),
        }
    }
}
