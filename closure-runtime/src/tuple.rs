//! Tuples that Rust's own cannot be: of any length, and of none.

mod rust;

use crate::cell::Shared;
use crate::fmt::{self as python_fmt, Facts, Format};
use crate::ops::{self, *};
use crate::value::Value;
use alloc::vec::Vec;
use core::fmt;

/// `tuple[T, ...]`: a tuple of as many elements as there happen to be, all of one type. It is what `*args` is to a
/// function that iterates over it, and what `tuple(items)` makes.
///
/// Cloning makes an alias, which nobody can tell from a copy.
///
/// ```
/// use closure_runtime::{Tuple, fmt, ops};
/// let args = Tuple::from([1, 2]);
/// assert_eq!(fmt::str(&args).to_string(), "(1, 2)");
/// assert_eq!(ops::iter(&args).sum::<i64>(), 3);
/// ```
pub struct Tuple<T>(Shared<[T]>);

impl<T> Tuple<T> {
    /// `From::from`, as a method of the type's own: generated code calls it where `From` is not in scope, or another trait's `from` is.
    #[doc(hidden)]
    #[inline]
    pub fn from(value: impl Into<Tuple<T>>) -> Tuple<T> {
        value.into()
    }

    /// The tuple without elements.
    #[must_use]
    pub fn new() -> Self {
        Tuple::from([])
    }

    /// The elements.
    #[inline]
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        &self.0
    }

    /// How many elements equal `item`.
    #[track_caller]
    pub fn count<Q: ?Sized>(&self, item: &Q) -> i64
    where
        T: Eq<Q>,
    {
        self.0.iter().filter(|element| ops::eq(*element, item)).count() as i64
    }

    /// The index of the first element that equals `item`.
    ///
    /// # Panics
    /// `ValueError: tuple.index(x): x not in tuple`.
    #[track_caller]
    pub fn index<Q: ?Sized>(&self, item: &Q) -> i64
    where
        T: Eq<Q>,
    {
        match self.0.iter().position(|element| ops::eq(element, item)) {
            Some(position) => position as i64,
            None => crate::error::value_error("tuple.index(x): x not in tuple"),
        }
    }
}

/// `tuple(items)`.
///
/// ```
/// use closure_runtime::{fmt, tuple_of};
/// assert_eq!(fmt::str(&tuple_of([1])).to_string(), "(1,)");
/// ```
pub fn tuple_of<T>(items: impl IntoIterator<Item = T>) -> Tuple<T> {
    items.into_iter().collect()
}

impl<T> Clone for Tuple<T> {
    #[inline]
    fn clone(&self) -> Self {
        Tuple(Shared::clone(&self.0))
    }
}

impl<T> Default for Tuple<T> {
    fn default() -> Self {
        Tuple::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for Tuple<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T> From<Vec<T>> for Tuple<T> {
    #[inline]
    fn from(elements: Vec<T>) -> Self {
        Tuple(Shared::from(elements))
    }
}

impl<T, const N: usize> From<[T; N]> for Tuple<T> {
    #[inline]
    fn from(elements: [T; N]) -> Self {
        Tuple(Shared::new(elements))
    }
}

impl<T> FromIterator<T> for Tuple<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Tuple(Shared::from_iter(items))
    }
}

impl<T: Clone> IntoIterator for Tuple<T> {
    type Item = T;
    type IntoIter = TupleIter<T>;
    #[inline]
    fn into_iter(self) -> TupleIter<T> {
        Iterable::iter(&self)
    }
}

/// The elements of a [`Tuple`], from both ends.
#[derive(Clone, Debug)]
pub struct TupleIter<T> {
    tuple: Tuple<T>,
    position: usize,
    back: usize,
}

impl<T: Clone> Iterator for TupleIter<T> {
    type Item = T;
    #[inline]
    fn next(&mut self) -> Option<T> {
        let item = self.tuple.0[..self.back].get(self.position)?;
        self.position += 1;
        Some(item.clone())
    }
    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let remaining = self.back - self.position;
        (remaining, Some(remaining))
    }
}

impl<T: Clone> DoubleEndedIterator for TupleIter<T> {
    #[inline]
    fn next_back(&mut self) -> Option<T> {
        let item = self.tuple.0[self.position..self.back].last()?;
        self.back -= 1;
        Some(item.clone())
    }
}

impl<T: Clone> ExactSizeIterator for TupleIter<T> {}

impl<T: Clone> Iterable for Tuple<T> {
    type Item = T;
    type Iter = TupleIter<T>;
    #[inline]
    fn iter(&self) -> TupleIter<T> {
        TupleIter { tuple: self.clone(), position: 0, back: self.0.len() }
    }
}

impl<T> Truth for Tuple<T> {
    #[inline]
    fn truth(&self) -> bool {
        !self.0.is_empty()
    }
}

impl<T> Len for Tuple<T> {
    #[inline]
    fn len(&self) -> i64 {
        self.0.len() as i64
    }
}

impl<T, Item: ?Sized> Contains<Item> for Tuple<T>
where
    T: Eq<Item>,
{
    fn contains(&self, item: &Item) -> bool {
        self.0.iter().any(|element| ops::eq(element, item))
    }
}

impl<T: Clone> GetItem<i64> for Tuple<T> {
    type Output = T;
    #[inline]
    fn get_item(&self, index: &i64) -> T {
        self.0[resolve_index(*index, self.0.len(), "tuple index out of range")].clone()
    }
}

impl<T: Clone> GetItem<Slice> for Tuple<T> {
    type Output = Tuple<T>;
    fn get_item(&self, slice: &Slice) -> Tuple<T> {
        slice.indices(ops::len(self)).iter().map(|index| self.0[index as usize].clone()).collect()
    }
}

impl<T: Clone, const INDEX: i64> Element<INDEX> for Tuple<T> {
    type Output = T;
    #[inline]
    fn element(&self) -> T {
        get_item(self, &INDEX)
    }
}

impl<T: Clone> Add for Tuple<T> {
    type Output = Tuple<T>;
    fn add(&self, rhs: &Tuple<T>) -> Tuple<T> {
        self.0.iter().chain(rhs.0.iter()).cloned().collect()
    }
}

impl<T: Clone> Mul<i64> for Tuple<T> {
    type Output = Tuple<T>;
    fn mul(&self, count: &i64) -> Tuple<T> {
        (0..*count).flat_map(|_| self.0.iter()).cloned().collect()
    }
}

impl<T: Clone> Mul<Tuple<T>> for i64 {
    type Output = Tuple<T>;
    #[inline]
    fn mul(&self, tuple: &Tuple<T>) -> Tuple<T> {
        tuple.mul(self)
    }
}

ops::forward_index! { [T,] Tuple<T>, "tuple indices must be integers or slices, not NoneType" }
ops::forward_rhs! { [T,] Tuple<T> }
ops::forward_rhs! { in_place [T,] Tuple<T> }
ops::forward_comparisons! { [T,] Tuple<T> }

impl<T, U> Eq<Tuple<U>> for Tuple<T>
where
    T: Eq<U>,
{
    fn eq(&self, rhs: &Tuple<U>) -> bool {
        self.0.len() == rhs.0.len() && self.0.iter().zip(rhs.0.iter()).all(|(a, b)| a.eq(b))
    }
}

macro_rules! lexicographic {
    ($($Trait:ident $method:ident)*) => {$(
        impl<T, U> $Trait<Tuple<U>> for Tuple<T>
        where
            T: Eq<U> + $Trait<U>,
        {
            fn $method(&self, rhs: &Tuple<U>) -> bool {
                match self.0.iter().zip(rhs.0.iter()).find(|(a, b)| !a.eq(*b)) {
                    Some((a, b)) => a.$method(b),
                    None => $Trait::$method(&ops::len(self), &ops::len(rhs)),
                }
            }
        }
    )*};
}
lexicographic! { Lt lt Le le Gt gt Ge ge }

impl<T: Hash> Hash for Tuple<T> {
    fn hash(&self) -> i64 {
        hash_tuple(&self.0.iter().map(Hash::hash).collect::<Vec<_>>())
    }
}

impl<T: Format> Format for Tuple<T> {
    fn str(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Python writes a tuple of one element with a comma behind it.
        let close = if self.0.len() == 1 { ",)" } else { ")" };
        let write = |f: &mut fmt::Formatter<'_>| python_fmt::sequence(f, "(", self.0.iter(), close);
        let address = self.0.as_ptr().addr();
        if T::can_nest() && !self.0.is_empty() {
            python_fmt::nested(address, "(...)", f, write)
        } else {
            write(f)
        }
    }
    fn can_nest() -> bool {
        T::can_nest()
    }
    fn facts(&self) -> Facts {
        Facts::of("tuple").empty_if(self.0.is_empty())
    }
    fn arguments(&self) -> Vec<&dyn Format> {
        self.0.iter().map(|element| element as &dyn Format).collect()
    }
}

/// `()` as a value. (Rust's own `()` is None.)
///
/// ```
/// use closure_runtime::{EmptyTuple, fmt};
/// assert_eq!(fmt::str(&EmptyTuple).to_string(), "()");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct EmptyTuple;

impl Format for EmptyTuple {
    fn str(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("()")
    }
    fn facts(&self) -> Facts {
        Facts::of("tuple").empty_if(true)
    }
    fn arguments(&self) -> Vec<&dyn Format> {
        Vec::new()
    }
}

#[diagnostic::do_not_recommend]
impl Truth for EmptyTuple {
    #[inline]
    fn truth(&self) -> bool {
        false
    }
}

#[diagnostic::do_not_recommend]
impl Len for EmptyTuple {
    #[inline]
    fn len(&self) -> i64 {
        0
    }
}

impl<Item: ?Sized> Contains<Item> for EmptyTuple {
    #[inline]
    fn contains(&self, _: &Item) -> bool {
        false
    }
}

impl Hash for EmptyTuple {
    fn hash(&self) -> i64 {
        hash_tuple(&[])
    }
}

impl Eq for EmptyTuple {
    #[inline]
    fn eq(&self, _: &EmptyTuple) -> bool {
        true
    }
}

impl<T: Clone> Add<EmptyTuple> for Tuple<T> {
    type Output = Tuple<T>;
    #[inline]
    fn add(&self, _: &EmptyTuple) -> Tuple<T> {
        self.clone()
    }
}

impl<T: Clone> Add<Tuple<T>> for EmptyTuple {
    type Output = Tuple<T>;
    #[inline]
    fn add(&self, rhs: &Tuple<T>) -> Tuple<T> {
        rhs.clone()
    }
}

/// Beside no elements, only how many there are matters.
macro_rules! beside_empty {
    ($($Trait:ident $method:ident)*) => {$(
        impl<T> $Trait<EmptyTuple> for Tuple<T> {
            #[inline]
            fn $method(&self, _: &EmptyTuple) -> bool {
                $Trait::$method(&ops::len(self), &0_i64)
            }
        }

        impl<T> $Trait<Tuple<T>> for EmptyTuple {
            #[inline]
            fn $method(&self, rhs: &Tuple<T>) -> bool {
                $Trait::$method(&0_i64, &ops::len(rhs))
            }
        }
    )*};
}
beside_empty! { Eq eq Lt lt Le le Gt gt Ge ge }

crate::types::type_names! {
    [T] Tuple<T> => "tuple";
    [] EmptyTuple => "tuple";
}

/// It gives nothing; the type of that nothing is the one that every other type goes into.
impl Iterable for EmptyTuple {
    type Item = Value;
    type Iter = core::iter::Empty<Value>;
    fn iter(&self) -> Self::Iter {
        core::iter::empty()
    }
}
