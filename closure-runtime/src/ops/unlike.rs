//! `==` of values whose types alone tell that they are not equal.
//!
//! In a function without annotations it is the caller who decides what is compared with what, so that these comparisons are
//! as ordinary as any other. `None` is not here, which an [`Option`] can be: the impls for that are beside [`Eq`].

use super::Eq;
use crate::dict::Dict;
use crate::list::List;
use crate::number::Number;
use crate::range::Range;
use crate::set::Set;
use crate::tuple::Tuple;
use alloc::string::String;

/// A value of a type in one pair of braces never equals one of a type in another.
macro_rules! unlike {
    (@ groups {$($a:tt $A:ty),*} $group:tt) => {
        $(unlike! { @ one $a $A, $group })*
    };
    (@ one $a:tt $A:ty, {$($b:tt $B:ty),*}) => {
        $(unlike! { @ pair $a $A, $b $B })*
    };
    (@ pair [$($a:ident)*] $A:ty, [$($b:ident)*] $B:ty) => {
        unlike! { @ never [$($a,)* $($b,)*] $A, $B }
        unlike! { @ never [$($a,)* $($b,)*] $B, $A }
    };
    (@ never [$($generics:tt)*] $A:ty, $B:ty) => {
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Eq<$B> for $A {
            #[inline]
            fn eq(&self, _: &$B) -> bool {
                false
            }
        }
    };
    () => {};
    ($first:tt $($rest:tt)*) => {
        $(unlike! { @ groups $first $rest })*
        unlike! { $($rest)* }
    };
}

unlike! {
    { [] i64, [] f64, [] bool, [] Number }
    { [] str, [] String }
    { [] Range }
    { [T] List<T> }
    { [T1] Set<T1> }
    { [K V] Dict<K, V> }
    // One of any length can be equal to one of a certain length, so these two are compared elsewhere.
    { [T2] Tuple<T2> }
}

/// As above, of the types in front with each in braces.
macro_rules! unlike_tuples {
    ($($tuple:tt)*) => {
        $(unlike! { @ groups
            $tuple
            { [] i64, [] f64, [] bool, [] Number, [] str, [] String, [] Range, [T] List<T>, [T] Set<T>, [K V] Dict<K, V> }
        })*
        unlike! { $($tuple)* }
    };
}

unlike_tuples! {
    { [A1] (A1,) }
    { [A2 B2] (A2, B2) }
    { [A3 B3 C3] (A3, B3, C3) }
    { [A4 B4 C4 D4] (A4, B4, C4, D4) }
    { [A5 B5 C5 D5 E5] (A5, B5, C5, D5, E5) }
    { [A6 B6 C6 D6 E6 F6] (A6, B6, C6, D6, E6, F6) }
    { [A7 B7 C7 D7 E7 F7 G7] (A7, B7, C7, D7, E7, F7, G7) }
    { [A8 B8 C8 D8 E8 F8 G8 H8] (A8, B8, C8, D8, E8, F8, G8, H8) }
}
