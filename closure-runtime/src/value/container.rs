//! What containers do: length, membership, subscripts; and how those of another element type change.

use super::typed::Typed;
use super::{Held, Mismatch, Repr, Seen, Value};
use crate::dict::{Dict, key_error};
use crate::error::type_error;
use crate::list::List;
use crate::ops::{self, Hash, Len, Slice, hash_tuple, resolve_index};
use crate::range::Range;
use crate::set::Set;
use crate::types::TypeName;
use alloc::vec::Vec;
use core::ops::Deref;

/// A container that is about to change: the one that is held, or a copy of a typed one, which then takes over what came of it.
pub(super) struct Change<'v, T> {
    container: Seen<'v, T>,
    typed: Option<&'v dyn Typed<T>>,
}

impl<T> Deref for Change<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.container
    }
}

impl<'v, T> Change<'v, T> {
    pub(super) fn held(container: &'v T) -> Self {
        Change { container: Seen::Held(container), typed: None }
    }

    pub(super) fn typed(typed: &'v dyn Typed<T>) -> Self {
        Change { container: Seen::Copied(typed.copy()), typed: Some(typed) }
    }

    /// The end of the change.
    #[track_caller]
    pub(super) fn keep(self) {
        if let Some(typed) = self.typed {
            keep(typed.store(&self.container));
        }
    }
}

macro_rules! changes {
    ($($name:ident $Container:ty, $Held:ident $Typed:ident;)*) => {$(
        impl Value {
            /// The container, to be changed, whose type has been looked at before.
            #[track_caller]
            pub(super) fn $name(&self) -> Change<'_, $Container> {
                match self.content() {
                    Some(Held::$Held(container)) => Change::held(container),
                    Some(Held::$Typed(typed)) => Change::typed(&**typed),
                    _ => wrong_type(self),
                }
            }
        }
    )*};
}
changes! {
    change_list List<Value>, List TypedList;
    change_dict Dict<Value, Value>, Dict TypedDict;
    change_set Set<Value>, Set TypedSet;
}

/// For what the callers above have excluded.
#[cold]
#[track_caller]
fn wrong_type(value: &Value) -> ! {
    type_error(format_args!("'{}' object is of another type", value.type_name()))
}

#[track_caller]
fn keep(stored: Result<(), Mismatch>) {
    if let Err(mismatch) = stored {
        mismatch.raise()
    }
}

/// CPython's hash of a range: that of its length, start and step, as far as they matter.
pub(super) fn range_hash(range: &Range) -> i64 {
    let len = ops::len(range);
    let first = if len > 0 { ops::get_item(range, &0).hash() } else { ().hash() };
    let step = if len > 1 { (ops::get_item(range, &1) - ops::get_item(range, &0)).hash() } else { ().hash() };
    hash_tuple(&[len.hash(), first, step])
}

#[diagnostic::do_not_recommend]
impl Len for Value {
    fn len(&self) -> i64 {
        match self.content() {
            Some(Held::Text(text)) => ops::len(text),
            Some(Held::Tuple(tuple)) => ops::len(tuple),
            Some(Held::List(list)) => ops::len(list),
            Some(Held::Dict(dict)) => ops::len(dict),
            Some(Held::Set(set)) => ops::len(set),
            Some(Held::Range(range)) => ops::len(range),
            Some(Held::Keys(keys)) => ops::len(keys),
            Some(Held::Values(values)) => ops::len(values),
            Some(Held::Items(items)) => ops::len(items),
            Some(Held::TypedList(list)) => list.len() as i64,
            Some(Held::TypedDict(dict)) => dict.len(),
            Some(Held::TypedSet(set)) => set.len(),
            Some(Held::View(view)) => view.len(),
            _ => type_error(format_args!("object of type '{}' has no len()", self.type_name())),
        }
    }
}

impl Value {
    /// The elements of a set or of a view that behaves as one.
    pub(super) fn elements_of_set(&self) -> Option<Seen<'_, Set<Value>>> {
        match self.content()? {
            Held::Keys(keys) => Some(Seen::Copied(ops::iter(keys).collect())),
            Held::Items(items) => Some(Seen::Copied(ops::iter(items).map(Value::from).collect())),
            _ => self.as_set(),
        }
    }

    /// `item in self`
    #[track_caller]
    pub(super) fn has(&self, item: &Value) -> bool {
        match self.content() {
            Some(Held::Text(text)) => match item.as_str() {
                Some(item) => ops::contains(text, item),
                None => type_error(format_args!(
                    "'in <string>' requires string as left operand, not {}",
                    item.type_name()
                )),
            },
            Some(Held::Tuple(tuple)) => tuple.as_slice().iter().any(|element| element.equals(item)),
            Some(Held::List(list)) => ops::contains(list, item),
            Some(Held::Dict(dict)) => {
                item.require_hashable();
                ops::contains(dict, item)
            }
            Some(Held::Keys(keys)) => ops::contains(keys, item),
            Some(Held::TypedDict(dict)) => {
                item.require_hashable();
                dict.get(item).is_some()
            }
            Some(Held::Range(range)) if item.as_int().is_some() => {
                item.as_int().is_some_and(|item| ops::contains(range, &item))
            }
            // CPython looks for a frozen copy of it, of which there is none.
            Some(Held::Set(_) | Held::TypedSet(_)) if item.as_set().is_some() => false,
            Some(Held::Set(set)) => ops::contains(set, item),
            Some(Held::TypedSet(set)) => ops::contains(&set.copy(), item),
            _ if self.is_iterable() => ops::iter(self).any(|element| element.equals(item)),
            _ => type_error(format_args!("argument of type '{}' is not iterable", self.type_name())),
        }
    }

    /// The index, if it is one, or else what is said of it.
    #[track_caller]
    fn index_of(&self, index: &Value) -> i64 {
        match index.as_int() {
            Some(index) => index,
            None if self.as_str().is_some() => {
                type_error(format_args!("string indices must be integers, not '{}'", index.type_name()))
            }
            None => type_error(format_args!(
                "{} indices must be integers or slices, not {}",
                self.type_name(),
                index.type_name()
            )),
        }
    }

    /// `self[index]`
    #[track_caller]
    pub(super) fn item(&self, index: &Value) -> Value {
        if let (Some(Held::Slice(slice)), Some(held)) = (index.content(), self.content()) {
            match held {
                Held::Text(text) => return Value::from(ops::get_item(text, slice)),
                Held::Tuple(tuple) => return Value::from(ops::get_item(tuple, slice)),
                Held::Range(range) => return Value::from(ops::get_item(range, slice)),
                _ => {
                    if let Some(list) = self.as_list() {
                        return Value::from(ops::get_item(&*list, slice));
                    }
                }
            }
        }
        match self.content() {
            Some(Held::List(list)) => ops::get_item(list, &self.index_of(index)),
            Some(Held::Tuple(tuple)) => ops::get_item(tuple, &self.index_of(index)),
            Some(Held::Text(text)) => Value::from(ops::get_item(text, &self.index_of(index))),
            Some(Held::Range(range)) => Value::from(ops::get_item(range, &self.index_of(index))),
            Some(Held::Dict(dict)) => {
                index.require_hashable();
                ops::get_item(dict, index)
            }
            Some(Held::TypedDict(dict)) => {
                index.require_hashable();
                match dict.get(index) {
                    Some(value) => value,
                    None => key_error(index),
                }
            }
            Some(Held::TypedList(list)) => {
                let position = resolve_index(self.index_of(index), list.len(), "list index out of range");
                match list.at(position) {
                    Some(value) => value,
                    None => wrong_type(self),
                }
            }
            Some(Held::Type(class)) => {
                type_error(format_args!("type '{}' is not subscriptable", class.name()))
            }
            _ => type_error(format_args!("'{}' object is not subscriptable", self.type_name())),
        }
    }

    /// `self[index] = value`
    #[track_caller]
    pub(super) fn put(&self, index: &Value, value: Value) {
        match self.content() {
            Some(Held::Dict(dict)) => {
                index.require_hashable();
                dict.insert(index.clone(), value);
            }
            Some(Held::TypedDict(dict)) => {
                index.require_hashable();
                keep(dict.insert(index, &value));
            }
            Some(Held::List(_) | Held::TypedList(_)) => {
                if let Some(Held::Slice(slice)) = index.content() {
                    return self.put_slice(*slice, &value);
                }
                let index = self.index_of(index);
                match self.content() {
                    Some(Held::TypedList(list)) => {
                        let message = "list assignment index out of range";
                        keep(list.set(resolve_index(index, list.len(), message), &value));
                    }
                    _ => ops::set_item(&*self.change_list(), index, value),
                }
            }
            _ => {
                let name = self.type_name();
                type_error(format_args!("'{name}' object does not support item assignment"))
            }
        }
    }

    #[track_caller]
    fn put_slice(&self, slice: Slice, items: &Value) {
        if !items.is_iterable() {
            type_error(match slice.step {
                None | Some(1) => "can only assign an iterable",
                _ => "must assign iterable to extended slice",
            })
        }
        let items: Vec<Value> = ops::iter(items).collect();
        let list = self.change_list();
        ops::set_item(&*list, slice, items);
        list.keep();
    }

    /// `del self[index]`
    #[track_caller]
    pub(super) fn remove(&self, index: &Value) {
        match self.content() {
            Some(Held::Dict(_) | Held::TypedDict(_)) => {
                index.require_hashable();
                let dict = self.change_dict();
                ops::del_item(&*dict, index);
                dict.keep();
            }
            Some(Held::List(_) | Held::TypedList(_)) => {
                let list = self.change_list();
                match index.content() {
                    Some(Held::Slice(slice)) => ops::del_item(&*list, slice),
                    _ => ops::del_item(&*list, &self.index_of(index)),
                }
                list.keep();
            }
            // CPython comes to its two wordings by different ways.
            Some(
                Held::Text(_)
                | Held::Tuple(_)
                | Held::Set(_)
                | Held::TypedSet(_)
                | Held::Range(_)
                | Held::Keys(_)
                | Held::Values(_)
                | Held::Items(_)
                | Held::View(_),
            ) if index.as_int().is_some() => {
                type_error(format_args!("'{}' object doesn't support item deletion", self.type_name()))
            }
            _ => type_error(format_args!("'{}' object does not support item deletion", self.type_name())),
        }
    }

    pub(super) fn is_true(&self) -> bool {
        match &self.0 {
            Repr::None => false,
            Repr::Bool(bool) => *bool,
            Repr::Int(int) => *int != 0,
            Repr::Float(float) => *float != 0.0,
            Repr::Held(held) => match &**held {
                Held::Iter(_) | Held::Function(_) | Held::Type(_) | Held::Slice(_) => true,
                Held::Foreign(foreign) => !foreign.format().facts().falsy,
                Held::Text(text) => !text.is_empty(),
                _ => ops::len(self) > 0,
            },
        }
    }
}
