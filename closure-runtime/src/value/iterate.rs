//! Iteration.

use super::typed::TypedList;
use super::{Held, Value};
use crate::dict::{ItemsIter, KeysIter, ValuesIter};
use crate::error::type_error;
use crate::iter::Iter;
use crate::list::ListIter;
use crate::ops::{self, Iterable};
use crate::range::RangeIter;
use crate::set::{SetIter, Source};
use crate::tuple::TupleIter;
use crate::types::TypeName;
use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;

/// What iterating over a [`Value`] gives: the elements, each when its turn comes.
///
/// ```
/// use closure_runtime::{List, Value, ops};
/// let xs = List::from([Value::from(1)]);
/// for x in ops::iter(&Value::from(&xs)) {
///     if ops::lt(&x, &3) {
///         xs.append(ops::add(&x, &1));
///     }
/// }
/// assert!(ops::eq(&xs, &List::from([1, 2, 3])));
/// ```
pub struct ValueIter(Source_);

enum Source_ {
    Text(<String as Iterable>::Iter),
    Tuple(TupleIter<Value>),
    List(ListIter<Value>),
    Dict(KeysIter<Value, Value>),
    Set(SetIter<Value>),
    Range(RangeIter),
    Iter(Iter<Value>),
    Values(ValuesIter<Value, Value>),
    Items(ItemsIter<Value, Value>),
    /// The list, and where it is gone through from both ends.
    TypedList(Value, usize, usize),
    Other(Box<dyn Iterator<Item = Value>>),
}

impl Value {
    pub(super) fn is_iterable(&self) -> bool {
        match self.content() {
            Some(Held::Function(_) | Held::Slice(_) | Held::Type(_) | Held::Foreign(_)) | None => false,
            Some(_) => true,
        }
    }
}

#[diagnostic::do_not_recommend]
impl Iterable for Value {
    type Item = Value;
    type Iter = ValueIter;
    fn iter(&self) -> ValueIter {
        ValueIter(match self.content() {
            Some(Held::Text(text)) => Source_::Text(ops::iter(text)),
            Some(Held::Tuple(tuple)) => Source_::Tuple(ops::iter(tuple)),
            Some(Held::List(list)) => Source_::List(ops::iter(list)),
            Some(Held::Dict(dict)) => Source_::Dict(ops::iter(dict)),
            Some(Held::Set(set)) => Source_::Set(ops::iter(set)),
            Some(Held::Range(range)) => Source_::Range(ops::iter(range)),
            Some(Held::Iter(iter)) => Source_::Iter(iter.clone()),
            Some(Held::Keys(keys)) => Source_::Dict(ops::iter(keys)),
            Some(Held::Values(values)) => Source_::Values(ops::iter(values)),
            Some(Held::Items(items)) => Source_::Items(ops::iter(items)),
            Some(Held::TypedList(list)) => Source_::TypedList(self.clone(), 0, list.len()),
            Some(Held::TypedDict(dict)) => Source_::Other(dict.iter()),
            Some(Held::TypedSet(set)) => Source_::Other(set.iter()),
            Some(Held::View(view)) => Source_::Other(view.iter()),
            _ => type_error(format_args!("'{}' object is not iterable", self.type_name())),
        })
    }
    fn backwards(&self) -> ValueIter {
        if !self.is_iterable()
            || matches!(
                self.content(),
                Some(Held::Set(_) | Held::TypedSet(_) | Held::TypedDict(_) | Held::View(_) | Held::Iter(_))
            )
        {
            type_error(format_args!("'{}' object is not reversible", self.type_name()))
        }
        self.iter()
    }
    fn source(&self) -> Source<Value> {
        match self.content() {
            Some(Held::Dict(dict)) => Source::Dict(ops::len(dict) as usize),
            Some(Held::TypedDict(dict)) => Source::Dict(dict.len() as usize),
            Some(Held::Set(set)) => Source::Set(set.clone()),
            Some(Held::TypedSet(set)) => Source::Set(set.copy()),
            _ => Source::Other,
        }
    }
}

fn typed(value: &Value) -> Option<&dyn TypedList> {
    match value.content() {
        Some(Held::TypedList(list)) => Some(&**list),
        _ => None,
    }
}

impl Iterator for ValueIter {
    type Item = Value;
    #[track_caller]
    fn next(&mut self) -> Option<Value> {
        match &mut self.0 {
            Source_::Text(text) => text.next().map(Value::from),
            Source_::Tuple(tuple) => tuple.next(),
            Source_::List(list) => list.next(),
            Source_::Dict(dict) => dict.next(),
            Source_::Set(set) => set.next(),
            Source_::Range(range) => range.next().map(Value::from),
            Source_::Iter(iter) => iter.next(),
            Source_::Values(values) => values.next(),
            Source_::Items(items) => items.next().map(Value::from),
            Source_::TypedList(list, position, _) => {
                let item = typed(list)?.at(*position);
                // Once at the end, always at the end.
                *position = if item.is_some() { *position + 1 } else { usize::MAX };
                item
            }
            Source_::Other(items) => items.next(),
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        match &self.0 {
            Source_::Text(text) => text.size_hint(),
            Source_::Tuple(tuple) => tuple.size_hint(),
            Source_::List(list) => list.size_hint(),
            Source_::Range(range) => range.size_hint(),
            _ => (0, None),
        }
    }
}

/// For `reversed()`.
///
/// # Panics
/// As CPython with `TypeError` if the value cannot be gone through from its end.
impl DoubleEndedIterator for ValueIter {
    #[track_caller]
    fn next_back(&mut self) -> Option<Value> {
        let name = match &mut self.0 {
            Source_::Text(text) => return text.next_back().map(Value::from),
            Source_::Tuple(tuple) => return tuple.next_back(),
            Source_::List(list) => return list.next_back(),
            Source_::Dict(dict) => return dict.next_back(),
            Source_::Range(range) => return range.next_back().map(Value::from),
            Source_::Values(values) => return values.next_back(),
            Source_::Items(items) => return items.next_back().map(Value::from),
            Source_::TypedList(list, position, back) => {
                *back = back.checked_sub(1).filter(|back| *back >= *position)?;
                let item = typed(list)?.at(*back);
                if item.is_none() {
                    *back = 0;
                }
                return item;
            }
            Source_::Set(_) => "set",
            Source_::Iter(_) => "iterator",
            Source_::Other(_) => "view",
        };
        type_error(format_args!("'{name}' object is not reversible"))
    }
}

impl fmt::Debug for ValueIter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ValueIter(..)")
    }
}
