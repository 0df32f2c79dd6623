//! What the values `tuple` and `dict` make of their argument, which depends on what it is: a tuple stays itself, a dict is copied.

use crate::callable::each_arity;
use crate::dict::{Dict, Items, Keys, Values};
use crate::ops::{self, Eq, Hash};
use crate::{EmptyTuple, Iter, List, Range, Set, Tuple, tuple_of};
use alloc::string::String;

/// What can be given to the value [`TupleOf`](super::TupleOf).
pub trait IntoTuple {
    /// The tuple.
    type Output;
    /// `tuple(self)`.
    fn into_tuple(self) -> Self::Output;
}

macro_rules! gathered {
    ($([$($generics:tt)*] $From:ty, $Item:ty;)*) => {$(
        impl<$($generics)*> IntoTuple for $From {
            type Output = Tuple<$Item>;
            #[inline]
            #[track_caller]
            fn into_tuple(self) -> Tuple<$Item> {
                tuple_of(ops::iter(&self))
            }
        }
    )*};
}
gathered! {
    [T: Clone] List<T>, T;
    [T: Clone] Set<T>, T;
    [T] Iter<T>, T;
    [K: Clone, V] Dict<K, V>, K;
    [K: Clone, V] Keys<K, V>, K;
    [K, V: Clone] Values<K, V>, V;
    [K: Clone, V: Clone] Items<K, V>, (K, V);
    [] Range, i64;
    [] String, String;
    [] &str, String;
}

impl<T> IntoTuple for Tuple<T> {
    type Output = Tuple<T>;
    fn into_tuple(self) -> Tuple<T> {
        self
    }
}

impl IntoTuple for EmptyTuple {
    type Output = EmptyTuple;
    fn into_tuple(self) -> EmptyTuple {
        self
    }
}

macro_rules! stays {
    () => {};
    ($($A:ident $a:ident),+) => {
        impl<$($A),+> IntoTuple for ($($A,)+) {
            type Output = Self;
            fn into_tuple(self) -> Self {
                self
            }
        }
    };
}
each_arity!(stays);

/// What can be given to the value [`DictOf`](super::DictOf).
pub trait IntoDict {
    /// The dict.
    type Output;
    /// `dict(self)`.
    fn into_dict(self) -> Self::Output;
}

macro_rules! of_pairs {
    ($([$($generics:tt)*] $From:ty, $Pair:ty;)*) => {$(
        impl<$($generics)*> IntoDict for $From {
            type Output = Dict<<$Pair as ops::Entry>::Key, <$Pair as ops::Entry>::Item>;
            #[inline]
            #[track_caller]
            fn into_dict(self) -> Self::Output {
                crate::builtins::dict(ops::iter(&self))
            }
        }
    )*};
}
of_pairs! {
    [Pair: ops::Entry<Key: Hash + Eq> + Clone] List<Pair>, Pair;
    [Pair: ops::Entry<Key: Hash + Eq> + Clone] Tuple<Pair>, Pair;
    [Pair: ops::Entry<Key: Hash + Eq> + Clone] Set<Pair>, Pair;
    [K: Hash + Eq + Clone, V: Clone] Items<K, V>, (K, V);
    [Pair: ops::Entry<Key: Hash + Eq>] Iter<Pair>, Pair;
}

impl<K: Hash + Eq + Clone, V: Clone> IntoDict for Dict<K, V> {
    type Output = Dict<K, V>;
    fn into_dict(self) -> Dict<K, V> {
        self.copy()
    }
}
