//! The methods of `set`, called with the set as their first argument.

use crate::Set;
use crate::fmt::Format;
use crate::ops::{Eq, Hash, Iterable, Lookup};

values! {
    set_method Add "add" { [T: Hash + Eq] (set: Set<T>, item: T) -> () = set.add(item); }
    set_method Clear "clear" { [T] (set: Set<T>) -> () = set.clear(); }
    set_method CopyOf "copy" { [T: Hash + Eq + Clone] (set: Set<T>) -> Set<T> = set.copy(); }
    set_method Difference "difference" {
        [T: Hash + Eq + Clone, A: Iterable<Item = T>] (set: Set<T>, items: A) -> Set<T> = set.difference(&items);
    }
    set_method Discard "discard" {
        [T: Hash + Eq, Q: Lookup<T>] (set: Set<T>, item: Q) -> () = set.discard(&item);
    }
    set_method Intersection "intersection" {
        [T: Hash + Eq + Clone, A: Iterable<Item = T>] (set: Set<T>, items: A) -> Set<T> = set.intersection(&items);
    }
    set_method IsDisjoint "isdisjoint" {
        [T: Hash + Eq + Clone, A: Iterable<Item = T>] (set: Set<T>, items: A) -> bool = set.isdisjoint(&items);
    }
    set_method IsSubset "issubset" {
        [T: Hash + Eq + Clone, A: Iterable<Item = T>] (set: Set<T>, items: A) -> bool = set.issubset(&items);
    }
    set_method IsSuperset "issuperset" {
        [T: Hash + Eq + Clone, A: Iterable<Item = T>] (set: Set<T>, items: A) -> bool = set.issuperset(&items);
    }
    set_method Pop "pop" { [T: Hash + Eq] (set: Set<T>) -> T = set.pop(); }
    set_method Remove "remove" {
        [T: Hash + Eq, Q: Lookup<T> + Format] (set: Set<T>, item: Q) -> () = set.remove(&item);
    }
    set_method SymmetricDifference "symmetric_difference" {
        [T: Hash + Eq + Clone, A: Iterable<Item = T>] (set: Set<T>, items: A) -> Set<T> =
            set.symmetric_difference(&items);
    }
    set_method Union "union" {
        [T: Hash + Eq + Clone, A: Iterable<Item = T>] (set: Set<T>, items: A) -> Set<T> = set.union(&items);
    }
    set_method Update "update" {
        [T: Hash + Eq + Clone, A: Iterable<Item = T>] (set: Set<T>, items: A) -> () = set.update(&items);
    }
}
