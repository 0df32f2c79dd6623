//! The methods of `dict`, called with the dict as their first argument.

use crate::dict::{Dict, Items, Keys, Values};
use crate::fmt::Format;
use crate::ops::{Eq, Hash, Lookup};

values! {
    dict_method Clear "clear" { [K, V] (dict: Dict<K, V>) -> () = dict.clear(); }
    dict_method CopyOf "copy" {
        [K: Hash + Eq + Clone, V: Clone] (dict: Dict<K, V>) -> Dict<K, V> = dict.copy();
    }
    dict_method Get "get" {
        [K: Hash + Eq, V: Clone, Q: Lookup<K>] (dict: Dict<K, V>, key: Q) -> Option<V> = dict.get(&key);
        [K: Hash + Eq, V: Clone, Q: Lookup<K>] (dict: Dict<K, V>, key: Q, default: V) -> V =
            dict.get_or(&key, default);
    }
    dict_method ItemsOf "items" { [K: Clone, V: Clone] (dict: Dict<K, V>) -> Items<K, V> = dict.items(); }
    dict_method KeysOf "keys" { [K: Clone, V] (dict: Dict<K, V>) -> Keys<K, V> = dict.keys(); }
    dict_method Pop "pop" {
        [K: Hash + Eq, V, Q: Lookup<K> + Format] (dict: Dict<K, V>, key: Q) -> V = dict.pop(&key);
        [K: Hash + Eq, V, Q: Lookup<K>] (dict: Dict<K, V>, key: Q, default: V) -> V = dict.pop_or(&key, default);
    }
    dict_method PopItem "popitem" { [K, V] (dict: Dict<K, V>) -> (K, V) = dict.popitem(); }
    dict_method SetDefault "setdefault" {
        [K: Hash + Eq, V: Clone] (dict: Dict<K, V>, key: K, default: V) -> V = dict.setdefault(key, default);
    }
    dict_method Update "update" {
        [K: Hash + Eq + Clone, V: Clone] (dict: Dict<K, V>, other: Dict<K, V>) -> () = dict.update(&other);
    }
    dict_method ValuesOf "values" { [K, V: Clone] (dict: Dict<K, V>) -> Values<K, V> = dict.values(); }
}
