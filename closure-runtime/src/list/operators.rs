//! What Python's operators do with lists.

use super::{List, ListIter};
use crate::error::{overflow, value_error};
use crate::fmt::{self as python_fmt, Facts, Format};
use crate::ops::{self, *};
use alloc::vec::Vec;
use core::fmt;

crate::types::type_names! { [T] List<T> => "list"; }

impl<T: Clone> Iterable for List<T> {
    type Item = T;
    type Iter = ListIter<T>;
    #[inline]
    fn iter(&self) -> ListIter<T> {
        ListIter::new(self.clone())
    }
}

impl<T> Truth for List<T> {
    #[inline]
    fn truth(&self) -> bool {
        !self.elements().is_empty()
    }
}

impl<T> Len for List<T> {
    #[inline]
    fn len(&self) -> i64 {
        self.elements().len() as i64
    }
}

impl<T, Item: ?Sized> Contains<Item> for List<T>
where
    T: Eq<Item>,
{
    fn contains(&self, item: &Item) -> bool {
        self.position(item).is_some()
    }
}

impl<T> Identity for List<T> {
    #[inline]
    fn is(&self, rhs: &Self) -> bool {
        self.address() == rhs.address()
    }
}

impl<T: Clone> GetItem<i64> for List<T> {
    type Output = T;
    #[inline]
    fn get_item(&self, index: &i64) -> T {
        let elements = self.elements();
        let position = resolve_index(*index, elements.len(), "list index out of range");
        elements[position].clone()
    }
}

impl<T: Clone> GetItem<Slice> for List<T> {
    type Output = List<T>;
    fn get_item(&self, slice: &Slice) -> List<T> {
        let elements = self.elements();
        slice.indices(elements.len() as i64).iter().map(|index| elements[index as usize].clone()).collect()
    }
}

ops::forward_index! { [T,] List<T>, "list indices must be integers or slices, not NoneType" }

impl<T> SetItem<i64, T> for List<T> {
    #[inline]
    fn set_item(&self, index: i64, value: T) {
        let mut elements = self.0.borrow_mut();
        let position = resolve_index(index, elements.len(), "list assignment index out of range");
        let old = core::mem::replace(&mut elements[position], value);
        drop(elements);
        drop(old);
    }
}

/// `xs[a:b] = items`.
impl<T, Items> SetItem<Slice, Items> for List<T>
where
    Items: Iterable<Item = T>,
{
    fn set_item(&self, slice: Slice, items: Items) {
        let items: Vec<T> = items.iter().collect();
        let mut elements = self.0.borrow_mut();
        let indices: Vec<i64> = slice.indices(elements.len() as i64).iter().collect();
        let old: Vec<T> = if slice.step.unwrap_or(1) == 1 {
            let start = match indices.first() {
                Some(&first) => first as usize,
                // An empty slice still has a place, which is where its start was clipped to.
                None => Slice::new(None, slice.start.or(Some(0)), None).indices(elements.len() as i64).len()
                    as usize,
            };
            elements.splice(start..start + indices.len(), items).collect()
        } else {
            if indices.len() != items.len() {
                value_error(format_args!(
                    "attempt to assign sequence of size {} to extended slice of size {}",
                    items.len(),
                    indices.len()
                ))
            }
            let pairs = indices.into_iter().zip(items);
            pairs.map(|(index, item)| core::mem::replace(&mut elements[index as usize], item)).collect()
        };
        drop(elements);
        drop(old);
    }
}

impl<T> DelItem<i64> for List<T> {
    fn del_item(&self, index: &i64) {
        let mut elements = self.0.borrow_mut();
        let position = resolve_index(*index, elements.len(), "list assignment index out of range");
        let old = elements.remove(position);
        drop(elements);
        drop(old);
    }
}

impl<T> DelItem<Slice> for List<T> {
    fn del_item(&self, slice: &Slice) {
        let elements = self.0.take();
        let mut doomed = alloc::vec![false; elements.len()];
        for index in slice.indices(elements.len() as i64) {
            doomed[index as usize] = true;
        }
        let (mut kept, mut removed) = (Vec::new(), Vec::new());
        for (doomed, element) in doomed.into_iter().zip(elements) {
            if doomed { removed.push(element) } else { kept.push(element) }
        }
        self.replace(kept);
        drop(removed);
    }
}

impl<T: Clone> Add for List<T> {
    type Output = List<T>;
    fn add(&self, rhs: &List<T>) -> List<T> {
        let mut sum = self.to_vec();
        sum.extend_from_slice(&rhs.elements());
        List::from(sum)
    }
}

#[track_caller]
fn repeated<T: Clone>(elements: &[T], count: i64) -> Vec<T> {
    let count = usize::try_from(count.max(0)).unwrap_or(usize::MAX);
    let Some(len) = elements.len().checked_mul(count) else { overflow("*") };
    let mut product = Vec::with_capacity(len);
    for _ in 0..if elements.is_empty() { 0 } else { count } {
        product.extend_from_slice(elements);
    }
    product
}

impl<T: Clone> Mul<i64> for List<T> {
    type Output = List<T>;
    fn mul(&self, count: &i64) -> List<T> {
        List::from(repeated(&self.elements(), *count))
    }
}

impl<T: Clone> Mul<List<T>> for i64 {
    type Output = List<T>;
    #[inline]
    fn mul(&self, list: &List<T>) -> List<T> {
        list.mul(self)
    }
}

/// `xs += items` changes the list itself, for all its aliases, and takes anything iterable.
impl<T, Items> IAdd<Items> for List<T>
where
    Items: Iterable<Item = T> + ?Sized,
{
    type Output = List<T>;
    fn iadd(&self, items: &Items) -> List<T> {
        self.extend(items);
        self.clone()
    }
}

impl<T: Clone> IMul<i64> for List<T> {
    type Output = List<T>;
    fn imul(&self, count: &i64) -> List<T> {
        let product = repeated(&self.elements(), *count);
        self.replace(product);
        self.clone()
    }
}

ops::forward_rhs! { [T,] List<T> }
ops::forward_comparisons! { [T,] List<T> }

impl<T, U> Eq<List<U>> for List<T>
where
    T: Eq<U>,
{
    fn eq(&self, rhs: &List<U>) -> bool {
        // The same list equals itself even if it holds a NaN: CPython looks at identity first.
        if self.address() == rhs.address() {
            return true;
        }
        let (a, b) = (self.elements(), rhs.elements());
        a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| a.eq(b))
    }
}

macro_rules! lexicographic {
    ($($Trait:ident $method:ident)*) => {$(
        impl<T, U> $Trait<List<U>> for List<T>
        where
            T: Eq<U> + $Trait<U>,
        {
            fn $method(&self, rhs: &List<U>) -> bool {
                let (a, b) = (self.elements(), rhs.elements());
                match a.iter().zip(b.iter()).find(|(a, b)| !a.eq(*b)) {
                    Some((a, b)) => a.$method(b),
                    None => $Trait::$method(&(a.len() as i64), &(b.len() as i64)),
                }
            }
        }
    )*};
}
lexicographic! { Lt lt Le le Gt gt Ge ge }

impl<T: Format> Format for List<T> {
    fn str(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let write = |f: &mut fmt::Formatter<'_>| python_fmt::sequence(f, "[", self.elements().iter(), "]");
        if T::can_nest() { python_fmt::nested(self.address(), "[...]", f, write) } else { write(f) }
    }
    fn can_nest() -> bool {
        T::can_nest()
    }
    fn facts(&self) -> Facts {
        Facts::mapping("list").empty_if(!self.truth())
    }
}
