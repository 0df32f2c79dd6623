//! What `print(*values)` writes: any number of values, some of them from containers.

use super::{Format, str};
use crate::callable::each_arity;
use crate::dict::Dict;
use crate::iter::Iter;
use crate::list::List;
use crate::ops;
use crate::range::Range;
use crate::set::Set;
use crate::tuple::{EmptyTuple, Tuple};
use alloc::string::{String, ToString};
use core::fmt::{Display, Formatter, Result, Write};

/// Values as text, with a separator between them.
///
/// ```
/// use closure_runtime::{List, fmt::Words};
/// let line = Words::new(", ").value(&"a").spread(&List::from([1, 2])).spread(&("z", 2.0));
/// assert_eq!(line.to_string(), "a, 1, 2, z, 2.0");
/// ```
#[derive(Clone, Debug)]
pub struct Words<'a> {
    separator: &'a str,
    text: Option<String>,
}

impl<'a> Words<'a> {
    /// No values yet.
    pub fn new(separator: &'a str) -> Self {
        Words { separator, text: None }
    }

    /// One more value.
    pub fn value<T: Format + ?Sized>(mut self, value: &T) -> Self {
        self.push(value);
        self
    }

    /// What `*values` stands for.
    pub fn spread<T: Spread + ?Sized>(mut self, values: &T) -> Self {
        values.spread(&mut self);
        self
    }

    pub(crate) fn push<T: Format + ?Sized>(&mut self, value: &T) {
        match &mut self.text {
            // Writing to a String cannot fail.
            Some(text) => {
                let _ = write!(text, "{}{}", self.separator, str(value));
            }
            None => self.text = Some(str(value).to_string()),
        }
    }
}

impl Display for Words<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(self.text.as_deref().unwrap_or_default())
    }
}

/// What can stand behind `*` in a call of `print`: everything iterable, and a tuple whatever its elements' types.
#[diagnostic::on_unimplemented(
    message = "print() argument after * must be an iterable, not `{Self}`",
    label = "cannot be spread"
)]
pub trait Spread {
    /// Adds the values.
    fn spread(&self, words: &mut Words<'_>);
}

macro_rules! spread_tuple {
    ($($A:ident $a:ident),*) => {
        impl<$($A: Format),*> Spread for ($($A,)*) {
            #[allow(unused_variables, reason = "of the empty tuple")]
            fn spread(&self, words: &mut Words<'_>) {
                let ($($a,)*) = self;
                $(words.push($a);)*
            }
        }
    };
}
each_arity!(spread_tuple);

macro_rules! spread_iterable {
    ($([$($generics:tt)*] $Type:ty;)*) => {$(
        impl<$($generics)*> Spread for $Type {
            fn spread(&self, words: &mut Words<'_>) {
                for item in ops::iter(self) {
                    words.push(&item);
                }
            }
        }
    )*};
}
spread_iterable! {
    [T: Format + Clone] List<T>;
    [T: Format + Clone] Set<T>;
    [T: Format + Clone] Tuple<T>;
    [K: Format + Clone, V] Dict<K, V>;
    [K: Format + Clone, V] crate::Keys<K, V>;
    [K, V: Format + Clone] crate::Values<K, V>;
    [K: Format + Clone, V: Format + Clone] crate::Items<K, V>;
    [T: Format] Iter<T>;
    [] Range;
    [] str;
    [] String;
}

impl Spread for EmptyTuple {
    fn spread(&self, _: &mut Words<'_>) {}
}

impl<T: Spread + ?Sized> Spread for &T {
    fn spread(&self, words: &mut Words<'_>) {
        (**self).spread(words)
    }
}
