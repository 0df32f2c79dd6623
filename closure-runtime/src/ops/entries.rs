//! `**mapping` in a dict display.

use crate::Dict;
use crate::error::type_error;
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
