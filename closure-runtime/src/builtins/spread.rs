//! Built-in functions that are given their arguments by `*container`.

use super::iterate::{max, max_by_key, min, min_by_key};
use crate::callable::Callable;
use crate::error::{type_error, value_error};
use crate::ops::{Gt, Iterable, Lt};
use crate::tuple::Tuple;
use crate::types::TypeName;
use alloc::vec::Vec;

/// The arguments, of which there have to be two: one alone would be the container.
#[track_caller]
fn arguments<I: IntoIterator<Item: TypeName>>(name: &str, items: I) -> Vec<I::Item> {
    let items: Vec<I::Item> = items.into_iter().collect();
    match items.as_slice() {
        [] => type_error(format_args!("{name} expected at least 1 argument, got 0")),
        [only] => type_error(format_args!("'{}' object is not iterable", only.type_name())),
        _ => items,
    }
}

macro_rules! extremes {
    ($($name:ident $by_key:ident $of:ident $of_by_key:ident $Trait:ident;)*) => {$(
        #[doc = concat!("`", stringify!($of), "(*items)`, of numbers.")]
        ///
        /// ```
        /// use closure_runtime::builtins;
        /// assert_eq!(builtins::max_of_arguments([1, 3, 2]), 3);
        /// ```
        ///
        /// # Panics
        /// `TypeError` if there are fewer than two.
        #[inline]
        #[track_caller]
        pub fn $name<I>(items: I) -> I::Item
        where
            I: IntoIterator<Item: $Trait + TypeName>,
        {
            $of(arguments(stringify!($of), items))
        }

        #[doc = concat!("`", stringify!($of), "(*items, key=key)`, of numbers.")]
        ///
        /// # Panics
        /// `TypeError` if there are fewer than two.
        #[inline]
        #[track_caller]
        pub fn $by_key<I, Key>(items: I, key: &Key) -> I::Item
        where
            I: IntoIterator<Item: Clone + TypeName>,
            Key: Callable<(I::Item,), Output: $Trait>,
        {
            $of_by_key(arguments(stringify!($of), items), key)
        }
    )*};
}
extremes! {
    max_of_arguments max_of_arguments_by_key max max_by_key Gt;
    min_of_arguments min_of_arguments_by_key min min_by_key Lt;
}

/// `zip(*rows)`: the first elements, the second ones, and so on, as far as the shortest row goes.
///
/// ```
/// use closure_runtime::{List, Tuple, builtins};
/// let rows = [List::from([1, 2, 3]), List::from([4, 5])];
/// let columns = builtins::list(builtins::zip_rows(rows));
/// assert_eq!(columns, [Tuple::from([1, 4]), Tuple::from([2, 5])]);
/// ```
pub fn zip_rows<I>(rows: I) -> impl Iterator<Item = Tuple<<I::Item as Iterable>::Item>>
where
    I: IntoIterator<Item: Iterable>,
{
    let mut rows: Vec<_> = rows.into_iter().map(|row| row.iter()).collect();
    core::iter::from_fn(move || {
        let column: Option<Vec<_>> = rows.iter_mut().map(Iterator::next).collect();
        column.filter(|column| !column.is_empty()).map(Tuple::from)
    })
}

macro_rules! unzip {
    ($($name:ident $count:literal ($($A:ident $column:ident $item:ident),*);)*) => {$(
        #[doc = concat!("`zip(*rows)` that is taken apart into ", $count, " names: columns of several types.")]
        ///
        /// # Panics
        /// `ValueError` if there are no rows.
        #[track_caller]
        pub fn $name<$($A),*>(rows: impl IntoIterator<Item = ($($A,)*)>) -> ($(Tuple<$A>,)*) {
            $(let mut $column = Vec::new();)*
            let mut is_empty = true;
            for ($($item,)*) in rows {
                $($column.push($item);)*
                is_empty = false;
            }
            if is_empty {
                value_error(concat!("not enough values to unpack (expected ", $count, ", got 0)"));
            }
            ($(Tuple::from($column),)*)
        }
    )*};
}
unzip! {
    unzip2 "2" (A a first, B b second);
    unzip3 "3" (A a first, B b second, C c third);
    unzip4 "4" (A a first, B b second, C c third, D d fourth);
}
