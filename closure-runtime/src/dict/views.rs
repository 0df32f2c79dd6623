//! Iterating over dicts, and the views that `keys()`, `values()` and `items()` return.

use super::{Dict, Query};
use crate::error::raise;
use crate::fmt::{self as python_fmt, Facts, Format};
use crate::ops::{self, *};
use crate::set::Source;
use core::fmt;

/// Goes through a [`Dict`] entry by entry, and notices when the dict is changed under it.
struct Cursor<K, V> {
    dict: Dict<K, V>,
    position: usize,
    /// What is before this has not been given from behind.
    end: usize,
    len: usize,
    removals: u64,
}

/// The `position` of a cursor at its end.
const DONE: usize = usize::MAX;

impl<K, V> Cursor<K, V> {
    fn new(dict: &Dict<K, V>) -> Self {
        let (len, removals) = {
            let table = dict.0.borrow();
            (table.map.len(), table.removals)
        };
        Cursor { dict: dict.clone(), position: 0, end: len, len, removals }
    }

    #[inline]
    #[track_caller]
    fn next<T>(&mut self, read: impl FnOnce(&K, &V) -> T) -> Option<T> {
        let position = self.position;
        let given = self.read(position, read)?;
        self.position += 1;
        Some(given)
    }

    #[inline]
    #[track_caller]
    fn next_back<T>(&mut self, read: impl FnOnce(&K, &V) -> T) -> Option<T> {
        // From an end of 0 this is a position that there never is.
        let given = self.read(self.end.wrapping_sub(1), read)?;
        self.end -= 1;
        Some(given)
    }

    /// What is at a position, unless that is behind the end; then the iteration is over for good.
    #[inline]
    #[track_caller]
    fn read<T>(&mut self, position: usize, read: impl FnOnce(&K, &V) -> T) -> Option<T> {
        let table = self.dict.0.borrow();
        if self.position == DONE {
            return None;
        }
        if table.map.len() != self.len {
            raise("RuntimeError", "dictionary changed size during iteration")
        }
        let entry = table.map.get_index(position).filter(|_| (self.position..self.end).contains(&position));
        let Some((key, value)) = entry else {
            self.position = DONE;
            return None;
        };
        // The entries have moved: CPython notices some of these cases only, and skips or repeats in others.
        if table.removals != self.removals {
            raise("RuntimeError", "dictionary keys changed during iteration")
        }
        Some(read(&key.0, value))
    }
}

macro_rules! views {
    ($($View:ident $Iter:ident $name:literal $method:literal [$($bound:tt)*] $Item:ty, |$k:ident, $v:ident| $read:expr;)*) => {$(
        #[doc = concat!("What `", $method, "` of a [`Dict`] returns: a view, which shows later changes too.")]
        pub struct $View<K, V>(pub(super) Dict<K, V>);

        #[doc = concat!("Iterates over a [`", stringify!($View), "`] view or its dict.")]
        pub struct $Iter<K, V>(Cursor<K, V>);

        impl<K, V> Clone for $View<K, V> {
            fn clone(&self) -> Self {
                $View(self.0.clone())
            }
        }

        impl<K, V> Iterator for $Iter<K, V>
        where
            $($bound)*
        {
            type Item = $Item;
            #[inline]
            #[track_caller]
            fn next(&mut self) -> Option<$Item> {
                self.0.next(|$k, $v| $read)
            }
        }

        impl<K, V> DoubleEndedIterator for $Iter<K, V>
        where
            $($bound)*
        {
            #[inline]
            #[track_caller]
            fn next_back(&mut self) -> Option<$Item> {
                self.0.next_back(|$k, $v| $read)
            }
        }

        impl<K, V> Iterable for $View<K, V>
        where
            $($bound)*
        {
            type Item = $Item;
            type Iter = $Iter<K, V>;
            #[inline]
            fn iter(&self) -> $Iter<K, V> {
                $Iter(Cursor::new(&self.0))
            }
        }

        impl<K, V> IntoIterator for $View<K, V>
        where
            $($bound)*
        {
            type Item = $Item;
            type IntoIter = $Iter<K, V>;
            #[inline]
            fn into_iter(self) -> $Iter<K, V> {
                Iterable::iter(&self)
            }
        }

        crate::types::type_names! { [K, V] $View<K, V> => $name; }

        impl<K, V> Len for $View<K, V> {
            #[inline]
            fn len(&self) -> i64 {
                ops::len(&self.0)
            }
        }

        impl<K, V> Truth for $View<K, V> {
            #[inline]
            fn truth(&self) -> bool {
                self.0.truth()
            }
        }
    )*};
}
views! {
    Keys KeysIter "dict_keys" "keys()" [K: Clone] K, |key, _value| key.clone();
    Values ValuesIter "dict_values" "values()" [V: Clone] V, |_key, value| value.clone();
    Items ItemsIter "dict_items" "items()" [K: Clone, V: Clone] (K, V), |key, value| (key.clone(), value.clone());
}

impl<K: Clone, V> Iterable for Dict<K, V> {
    type Item = K;
    type Iter = KeysIter<K, V>;
    #[inline]
    fn iter(&self) -> KeysIter<K, V> {
        KeysIter(Cursor::new(self))
    }
    #[inline]
    fn source(&self) -> Source<K> {
        Source::Dict(self.map().len())
    }
}

impl<K: Hash + Eq, V, Q> Contains<Q> for Keys<K, V>
where
    Q: Lookup<K> + ?Sized,
{
    #[inline]
    fn contains(&self, key: &Q) -> bool {
        self.0.contains(key)
    }
}

impl<K, V, Q: ?Sized> Contains<Q> for Values<K, V>
where
    V: Eq<Q>,
{
    fn contains(&self, item: &Q) -> bool {
        self.0.map().values().any(|value| value.eq(item))
    }
}

impl<K: Hash + Eq, V, Q, W> Contains<(Q, W)> for Items<K, V>
where
    Q: Lookup<K>,
    V: Eq<W>,
{
    fn contains(&self, (key, item): &(Q, W)) -> bool {
        self.0.map().get(&Query(key)).is_some_and(|value| value.eq(item))
    }
}

impl<K: Format, V: Format> Format for Dict<K, V> {
    fn str(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let write = |f: &mut fmt::Formatter<'_>| {
            f.write_str("{")?;
            for (position, (key, value)) in self.map().iter().enumerate() {
                if position > 0 {
                    f.write_str(", ")?;
                }
                key.0.repr(f)?;
                f.write_str(": ")?;
                value.repr(f)?;
            }
            f.write_str("}")
        };
        if V::can_nest() { python_fmt::nested(self.address(), "{...}", f, write) } else { write(f) }
    }
    fn can_nest() -> bool {
        V::can_nest()
    }
    fn facts(&self) -> Facts {
        Facts::mapping("dict").empty_if(!self.truth())
    }
}

impl<K: Format, V> Format for Keys<K, V> {
    fn str(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        python_fmt::sequence(f, "dict_keys([", self.0.map().keys().map(|key| &key.0), "])")
    }
    fn facts(&self) -> Facts {
        Facts::of("dict_keys").empty_if(!self.truth())
    }
}

impl<K, V: Format> Format for Values<K, V> {
    fn str(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        python_fmt::sequence(f, "dict_values([", self.0.map().values(), "])")
    }
    fn facts(&self) -> Facts {
        Facts::of("dict_values").empty_if(!self.truth())
    }
}

impl<K: Format, V: Format> Format for Items<K, V> {
    fn str(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("dict_items([")?;
        for (position, (key, value)) in self.0.map().iter().enumerate() {
            if position > 0 {
                f.write_str(", ")?;
            }
            write!(f, "({}, {})", python_fmt::repr(&key.0), python_fmt::repr(value))?;
        }
        f.write_str("])")
    }
    fn facts(&self) -> Facts {
        Facts::of("dict_items").empty_if(!self.truth())
    }
}
