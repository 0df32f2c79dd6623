//! What tuples can: compare, hash, be measured, and be iterated where all elements have one type.

use super::*;
use crate::callable::each_arity;
use crate::tuple::Tuple;
use crate::types::type_names;

macro_rules! tuples {
    () => {};
    ($($A:ident $a:ident),*) => { tuples! { @ [$($A $a),*] } };
    (@ [$($A:ident $a:ident),*]) => {
        type_names! { [$($A),*] ($($A,)*) => "tuple"; }

        // A list of tuples of all lengths would hide the other types that rustc names for one that does not fit.
        #[diagnostic::do_not_recommend]
        impl<$($A),*> Truth for ($($A,)*) {
            #[inline]
            fn truth(&self) -> bool {
                true
            }
        }

        impl<$($A: Hash),*> Hash for ($($A,)*) {
            fn hash(&self) -> i64 {
                let ($($a,)*) = self;
                hash::hash_tuple(&[$($a.hash()),*])
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($A),*> Len for ($($A,)*) {
            #[inline]
            fn len(&self) -> i64 {
                let names: &[&str] = &[$(stringify!($a)),*];
                names.len() as i64
            }
        }

        forward_comparisons! { [$($A,)*] ($($A,)*) }

        impl<Rhs: ?Sized, $($A: Eq<Rhs>),*> Contains<Rhs> for ($($A,)*) {
            #[inline]
            fn contains(&self, item: &Rhs) -> bool {
                let ($($a,)*) = self;
                $($a.eq(item))||*
            }
        }
    };
}
each_arity!(tuples);

/// A tuple of another length never is equal, which Rust's types say already; so both have the same length.
macro_rules! tuple_comparisons {
    ($($A:ident $B:ident $a:ident $b:ident),* ; $Last:ident $LastB:ident $last:ident $last_b:ident) => {
        impl<$($A, $B,)* $Last, $LastB> Eq<($($B,)* $LastB,)> for ($($A,)* $Last,)
        where
            $($A: Eq<$B>,)*
            $Last: Eq<$LastB>,
        {
            #[inline]
            fn eq(&self, rhs: &($($B,)* $LastB,)) -> bool {
                let ($($a,)* $last,) = self;
                let ($($b,)* $last_b,) = rhs;
                $($a.eq($b) &&)* $last.eq($last_b)
            }
        }
        tuple_comparisons! { @ Lt lt Lt [$($A $B $a $b),*] $Last $LastB $last $last_b }
        tuple_comparisons! { @ Le le Le [$($A $B $a $b),*] $Last $LastB $last $last_b }
        tuple_comparisons! { @ Gt gt Gt [$($A $B $a $b),*] $Last $LastB $last $last_b }
        tuple_comparisons! { @ Ge ge Ge [$($A $B $a $b),*] $Last $LastB $last $last_b }
    };
    // The first elements that differ decide; if none do before the last ones, those decide.
    (@ $Trait:ident $method:ident $Bound:ident [$($A:ident $B:ident $a:ident $b:ident),*]
        $Last:ident $LastB:ident $last:ident $last_b:ident) => {
        impl<$($A, $B,)* $Last, $LastB> $Trait<($($B,)* $LastB,)> for ($($A,)* $Last,)
        where
            $($A: Eq<$B> + $Bound<$B>,)*
            $Last: $Bound<$LastB>,
        {
            #[inline]
            fn $method(&self, rhs: &($($B,)* $LastB,)) -> bool {
                let ($($a,)* $last,) = self;
                let ($($b,)* $last_b,) = rhs;
                $(if !$a.eq($b) {
                    return $a.$method($b);
                })*
                $last.$method($last_b)
            }
        }
    };
}
tuple_comparisons! { ; A A2 a a2 }
tuple_comparisons! { A A2 a a2; B B2 b b2 }
tuple_comparisons! { A A2 a a2, B B2 b b2; C C2 c c2 }
tuple_comparisons! { A A2 a a2, B B2 b b2, C C2 c c2; D D2 d d2 }
tuple_comparisons! { A A2 a a2, B B2 b b2, C C2 c c2, D D2 d d2; E E2 e e2 }
tuple_comparisons! { A A2 a a2, B B2 b b2, C C2 c c2, D D2 d d2, E E2 e e2; F F2 f f2 }
tuple_comparisons! { A A2 a a2, B B2 b b2, C C2 c c2, D D2 d d2, E E2 e e2, F F2 f f2; G G2 g g2 }
tuple_comparisons! { A A2 a a2, B B2 b b2, C C2 c c2, D D2 d d2, E E2 e e2, F F2 f f2, G G2 g g2; H H2 h h2 }

/// A tuple's comparisons with a [`Tuple`]: those of two of these.
macro_rules! mixed {
    (impl $Fixed:ty, [$($one:ident)*] $Trait:ident $method:ident) => {
        impl<S, T> $Trait<$Fixed> for Tuple<S>
        where
            S: Eq<T> + $Trait<T>,
            T: Clone,
        {
            fn $method(&self, rhs: &$Fixed) -> bool {
                let ($($one,)*) = rhs.clone();
                self.$method(&Tuple::from([$($one),*]))
            }
        }

        impl<S, T> $Trait<Tuple<S>> for $Fixed
        where
            T: Eq<S> + $Trait<S> + Clone,
        {
            fn $method(&self, rhs: &Tuple<S>) -> bool {
                let ($($one,)*) = self.clone();
                Tuple::from([$($one),*]).$method(rhs)
            }
        }
    };
    ($Fixed:ty, $one:tt $($Trait:ident $method:ident)*) => {
        $(mixed! { impl $Fixed, $one $Trait $method })*
    };
}

/// Elements of one type: the tuple can be indexed by a value and iterated.
macro_rules! homogeneous {
    ($($count:literal [$($One:ident)*] [$($one:ident)*];)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Clone> Iterable for ($($One,)*) {
            type Item = T;
            type Iter = core::array::IntoIter<T, $count>;
            #[inline]
            fn iter(&self) -> Self::Iter {
                let ($($one,)*) = self.clone();
                [$($one),*].into_iter()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: Clone> GetItem<i64> for ($($One,)*) {
            type Output = T;
            #[inline]
            fn get_item(&self, index: &i64) -> T {
                let ($($one,)*) = self;
                [$($one),*][resolve_index(*index, $count, "tuple index out of range")].clone()
            }
        }

        // Beside a tuple of any length.
        mixed! { ($($One,)*), [$($one)*] Eq eq Lt lt Le le Gt gt Ge ge }

        impl<T: Clone> Add<($($One,)*)> for Tuple<T> {
            type Output = Tuple<T>;
            fn add(&self, ($($one,)*): &($($One,)*)) -> Tuple<T> {
                self.as_slice().iter().chain([$($one),*]).cloned().collect()
            }
        }

        impl<T: Clone> Add<Tuple<T>> for ($($One,)*) {
            type Output = Tuple<T>;
            fn add(&self, rhs: &Tuple<T>) -> Tuple<T> {
                let ($($one,)*) = self;
                [$($one),*].into_iter().chain(rhs.as_slice()).cloned().collect()
            }
        }
    )*};
}
homogeneous! {
    1 [T] [a];
    2 [T T] [a b];
    3 [T T T] [a b c];
    4 [T T T T] [a b c d];
    5 [T T T T T] [a b c d e];
    6 [T T T T T T] [a b c d e f];
    7 [T T T T T T T] [a b c d e f g];
    8 [T T T T T T T T] [a b c d e f g h];
    9 [T T T T T T T T T] [a b c d e f g h i];
    10 [T T T T T T T T T T] [a b c d e f g h i j];
    11 [T T T T T T T T T T T] [a b c d e f g h i j k];
    12 [T T T T T T T T T T T T] [a b c d e f g h i j k l];
}
