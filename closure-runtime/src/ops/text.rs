//! The operators of strings. A `&str` works through the impls for references.

use super::*;
use crate::error::{overflow, type_error};
use alloc::string::String;
use alloc::vec::{self, Vec};
use core::cmp::Ordering;

/// `text * count`; a negative count gives nothing.
#[inline]
#[track_caller]
fn repeat(text: &str, count: i64) -> String {
    let count = usize::try_from(count.max(0)).unwrap_or(usize::MAX);
    if text.len().checked_mul(count).is_none_or(|len| len > isize::MAX as usize) {
        overflow("*")
    }
    text.repeat(count)
}

macro_rules! text_operators {
    ($($A:ty, $B:ty;)*) => {$(
        impl Add<$B> for $A {
            type Output = String;
            #[inline]
            fn add(&self, rhs: &$B) -> String {
                let mut sum = String::with_capacity(self.len() + rhs.len());
                sum.push_str(self);
                sum.push_str(rhs);
                sum
            }
        }
        impl Eq<$B> for $A {
            #[inline]
            fn eq(&self, rhs: &$B) -> bool {
                self[..] == rhs[..]
            }
        }
        // The order of UTF-8 bytes is that of code points, which is Python's.
        text_operators! { @ $A, $B, Lt lt Ordering::is_lt }
        text_operators! { @ $A, $B, Le le Ordering::is_le }
        text_operators! { @ $A, $B, Gt gt Ordering::is_gt }
        text_operators! { @ $A, $B, Ge ge Ordering::is_ge }
        impl Contains<$B> for $A {
            #[inline]
            fn contains(&self, item: &$B) -> bool {
                str::contains(self, &item[..])
            }
        }
    )*};
    (@ $A:ty, $B:ty, $Trait:ident $method:ident $test:path) => {
        impl $Trait<$B> for $A {
            #[inline]
            fn $method(&self, rhs: &$B) -> bool {
                $test(self[..].cmp(&rhs[..]))
            }
        }
    };
}
text_operators! { str, str; str, String; String, str; String, String; }

macro_rules! text {
    ($($A:ty)*) => {$(
        impl Mul<i64> for $A {
            type Output = String;
            #[inline]
            fn mul(&self, count: &i64) -> String {
                repeat(self, *count)
            }
        }
        impl Mul<bool> for $A {
            type Output = String;
            #[inline]
            fn mul(&self, count: &bool) -> String {
                repeat(self, i64::from(*count))
            }
        }
        impl Mul<$A> for i64 {
            type Output = String;
            #[inline]
            fn mul(&self, text: &$A) -> String {
                repeat(text, *self)
            }
        }
        impl Mul<$A> for bool {
            type Output = String;
            #[inline]
            fn mul(&self, text: &$A) -> String {
                repeat(text, i64::from(*self))
            }
        }
        forward_rhs! { [] $A }
        forward_rhs! { in_place [] $A }
        forward_comparisons! { [] $A }

        impl<Item> Contains<&Item> for $A
        where
            $A: Contains<Item>,
            Item: ?Sized,
        {
            #[inline]
            fn contains(&self, item: &&Item) -> bool {
                Contains::contains(self, *item)
            }
        }
        impl<Item> Contains<Option<Item>> for $A
        where
            $A: Contains<Item>,
        {
            #[inline]
            fn contains(&self, item: &Option<Item>) -> bool {
                match item {
                    Some(item) => Contains::contains(self, item),
                    None => type_error("'in <string>' requires string as left operand, not NoneType"),
                }
            }
        }

        impl Truth for $A {
            #[inline]
            fn truth(&self) -> bool {
                !self.is_empty()
            }
        }

        impl Len for $A {
            #[inline]
            fn len(&self) -> i64 {
                self.chars().count() as i64
            }
        }

        impl GetItem<i64> for $A {
            type Output = String;
            #[inline]
            fn get_item(&self, index: &i64) -> String {
                character(self, *index)
            }
        }

        impl GetItem<Slice> for $A {
            type Output = String;
            fn get_item(&self, slice: &Slice) -> String {
                substring(self, slice)
            }
        }

        impl Iterable for $A {
            type Item = String;
            type Iter = Characters;
            #[inline]
            fn iter(&self) -> Characters {
                let text: Vec<char> = self.chars().collect();
                Characters(text.into_iter())
            }
        }
    )*};
}
text! { str String }

#[track_caller]
fn character(text: &str, index: i64) -> String {
    const MESSAGE: &str = "string index out of range";
    if text.is_ascii() {
        let position = resolve_index(index, text.len(), MESSAGE);
        return String::from(&text[position..=position]);
    }
    let position = resolve_index(index, text.chars().count(), MESSAGE);
    // The position is below the number of characters, so there is one.
    text.chars().nth(position).map(String::from).unwrap_or_default()
}

#[track_caller]
fn substring(text: &str, slice: &Slice) -> String {
    if text.is_ascii() {
        let indices = slice.indices(text.len() as i64);
        return indices.iter().map(|index| char::from(text.as_bytes()[index as usize])).collect();
    }
    let characters: Vec<char> = text.chars().collect();
    let indices = slice.indices(characters.len() as i64);
    indices.iter().map(|index| characters[index as usize]).collect()
}

/// The characters of a string, each a string.
#[derive(Clone, Debug)]
pub struct Characters(vec::IntoIter<char>);

impl Iterator for Characters {
    type Item = String;
    #[inline]
    fn next(&mut self) -> Option<String> {
        self.0.next().map(String::from)
    }
    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl DoubleEndedIterator for Characters {
    #[inline]
    fn next_back(&mut self) -> Option<String> {
        self.0.next_back().map(String::from)
    }
}

impl ExactSizeIterator for Characters {}
