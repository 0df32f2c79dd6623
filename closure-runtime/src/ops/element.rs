//! Indexing by a number that stands in the source: the one index by which a tuple of several types can be indexed.

use super::{GetItem, get_item};
use crate::dict::Dict;
use crate::error::type_error;
use crate::list::List;
use crate::range::Range;
use alloc::string::String;

/// `container[INDEX]`.
#[diagnostic::on_unimplemented(
    message = "TypeError: `{Self}` cannot be indexed by `{INDEX}`",
    label = "indexed here",
    note = "lists, tuples, strings, ranges and dicts can be indexed; a tuple only where it has an element"
)]
pub trait Element<const INDEX: i64> {
    /// The element's type.
    type Output;
    /// A copy of the element.
    #[track_caller]
    fn element(&self) -> Self::Output;
}

/// `container[INDEX]`.
///
/// ```
/// use closure_runtime::{List, ops};
/// assert_eq!(ops::element::<1, _>(&(1, "b")), "b");
/// assert_eq!(ops::element::<-1, _>(&List::from([1, 2])), 2);
/// ```
///
/// # Panics
/// As CPython with `IndexError` or `KeyError`; not for tuples.
#[inline]
#[track_caller]
pub fn element<const INDEX: i64, A>(container: &A) -> A::Output
where
    A: Element<INDEX> + ?Sized,
{
    container.element()
}

impl<T: Clone, const INDEX: i64> Element<INDEX> for List<T> {
    type Output = T;
    #[inline]
    fn element(&self) -> T {
        get_item(self, &INDEX)
    }
}

impl<K, V, const INDEX: i64> Element<INDEX> for Dict<K, V>
where
    Dict<K, V>: GetItem<i64>,
{
    type Output = <Dict<K, V> as GetItem<i64>>::Output;
    #[inline]
    fn element(&self) -> Self::Output {
        get_item(self, &INDEX)
    }
}

macro_rules! by_item {
    ($($type:ty => $output:ty),*) => {$(
        impl<const INDEX: i64> Element<INDEX> for $type {
            type Output = $output;
            #[inline]
            fn element(&self) -> $output {
                get_item(self, &INDEX)
            }
        }
    )*};
}
by_item! { str => String, String => String, Range => i64 }

impl<A: Element<INDEX> + ?Sized, const INDEX: i64> Element<INDEX> for &A {
    type Output = A::Output;
    #[inline]
    fn element(&self) -> A::Output {
        (**self).element()
    }
}

impl<A: Element<INDEX>, const INDEX: i64> Element<INDEX> for Option<A> {
    type Output = A::Output;
    #[inline]
    fn element(&self) -> A::Output {
        match self {
            Some(container) => container.element(),
            None => type_error("'NoneType' object is not subscriptable"),
        }
    }
}

macro_rules! tuple_elements {
    ($(($($All:ident),*): $($Item:ident $field:tt $index:literal $back:literal),*;)*) => {$(
        tuple_elements! { @each ($($All),*) $(($Item $field $index $back))* }
    )*};
    (@each $all:tt $($each:tt)*) => {$( tuple_elements! { @one $all $each } )*};
    (@one ($($All:ident),*) ($Item:ident $field:tt $index:literal $back:literal)) => {
        tuple_elements! { @impl ($($All),*) $Item $field $index }
        tuple_elements! { @impl ($($All),*) $Item $field $back }
    };
    (@impl ($($All:ident),*) $Item:ident $field:tt $index:literal) => {
        // Of what is no sequence rustc would show the tuples of all lengths.
        #[diagnostic::do_not_recommend]
        impl<$($All),*> Element<$index> for ($($All,)*)
        where
            $Item: Clone,
        {
            type Output = $Item;
            #[inline]
            fn element(&self) -> $Item {
                self.$field.clone()
            }
        }
    };
}
tuple_elements! {
    (A): A 0 0 -1;
    (A, B): A 0 0 -2, B 1 1 -1;
    (A, B, C): A 0 0 -3, B 1 1 -2, C 2 2 -1;
    (A, B, C, D): A 0 0 -4, B 1 1 -3, C 2 2 -2, D 3 3 -1;
    (A, B, C, D, E): A 0 0 -5, B 1 1 -4, C 2 2 -3, D 3 3 -2, E 4 4 -1;
    (A, B, C, D, E, F): A 0 0 -6, B 1 1 -5, C 2 2 -4, D 3 3 -3, E 4 4 -2, F 5 5 -1;
    (A, B, C, D, E, F, G): A 0 0 -7, B 1 1 -6, C 2 2 -5, D 3 3 -4, E 4 4 -3, F 5 5 -2, G 6 6 -1;
    (A, B, C, D, E, F, G, H): A 0 0 -8, B 1 1 -7, C 2 2 -6, D 3 3 -5, E 4 4 -4, F 5 5 -3, G 6 6 -2, H 7 7 -1;
}
