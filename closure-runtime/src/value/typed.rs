//! Containers of one element type behind a [`Value`]: aliases, whose elements are converted as they are read and written.

use super::convert::ToValue;
use super::from_value::{FromValue, Mismatch};
use super::{Held, Value};
use crate::dict::{Dict, Items, Keys, Values};
use crate::fmt::Format;
use crate::list::List;
use crate::ops::{self, Eq, Hash};
use crate::set::Set;
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::any::Any;
use core::convert::Infallible;

/// What can be an element, a key or an item of a container in a [`Value`].
pub trait Element: ToValue + FromValue + Clone + 'static {}
impl<T: ToValue + FromValue + Clone + 'static> Element for T {}

/// Values one after the other.
pub(super) type Elements = Box<dyn Iterator<Item = Value>>;

/// A container that a change is made to by way of a copy.
pub(super) trait Typed<Copy> {
    fn any(&self) -> &dyn Any;
    fn address(&self) -> usize;
    /// The elements as values, in a container of its own.
    fn copy(&self) -> Copy;
    /// Replaces the elements.
    fn store(&self, copy: &Copy) -> Result<(), Mismatch>;
}

pub(super) trait TypedList: Typed<List<Value>> {
    fn len(&self) -> usize;
    fn at(&self, position: usize) -> Option<Value>;
    fn set(&self, position: usize, value: &Value) -> Result<(), Mismatch>;
    fn append(&self, value: &Value) -> Result<(), Mismatch>;
}

impl<T: Element> Typed<List<Value>> for List<T> {
    fn any(&self) -> &dyn Any {
        self
    }
    fn address(&self) -> usize {
        List::address(self)
    }
    fn copy(&self) -> List<Value> {
        self.elements().iter().map(T::to_value).collect()
    }
    fn store(&self, elements: &List<Value>) -> Result<(), Mismatch> {
        let elements: Vec<T> = elements.elements().iter().map(T::try_from_value).collect::<Result<_, _>>()?;
        self.clear();
        self.extend_from(elements);
        Ok(())
    }
}

impl<T: Element> TypedList for List<T> {
    fn len(&self) -> usize {
        self.elements().len()
    }
    fn at(&self, position: usize) -> Option<Value> {
        self.elements().get(position).map(T::to_value)
    }
    fn set(&self, position: usize, value: &Value) -> Result<(), Mismatch> {
        ops::set_item(self, position as i64, T::try_from_value(value)?);
        Ok(())
    }
    fn append(&self, value: &Value) -> Result<(), Mismatch> {
        List::append(self, T::try_from_value(value)?);
        Ok(())
    }
}

pub(super) trait TypedDict: Typed<Dict<Value, Value>> {
    fn len(&self) -> i64;
    fn get(&self, key: &Value) -> Option<Value>;
    fn insert(&self, key: &Value, value: &Value) -> Result<(), Mismatch>;
    fn iter(&self) -> Elements;
    fn keys(&self) -> Value;
    fn values(&self) -> Value;
    fn items(&self) -> Value;
}

impl<K: Element + Hash + Eq + Format, V: Element + Format> Typed<Dict<Value, Value>> for Dict<K, V> {
    fn any(&self) -> &dyn Any {
        self
    }
    fn address(&self) -> usize {
        Dict::address(self)
    }
    fn copy(&self) -> Dict<Value, Value> {
        self.to_vec().into_iter().map(|(key, value)| (key.to_value(), value.to_value())).collect()
    }
    fn store(&self, entries: &Dict<Value, Value>) -> Result<(), Mismatch> {
        let mut converted = Vec::new();
        for (key, value) in entries.to_vec() {
            converted.push((K::try_from_value(&key)?, V::try_from_value(&value)?));
        }
        self.clear();
        self.update_from(converted);
        Ok(())
    }
}

impl<K: Element + Hash + Eq + Format, V: Element + Format> TypedDict for Dict<K, V> {
    fn len(&self) -> i64 {
        ops::len(self)
    }
    fn get(&self, key: &Value) -> Option<Value> {
        Dict::get(self, key).map(|value| value.to_value())
    }
    fn insert(&self, key: &Value, value: &Value) -> Result<(), Mismatch> {
        let value = V::try_from_value(value)?;
        Dict::insert(self, K::try_from_value(key)?, value);
        Ok(())
    }
    fn iter(&self) -> Elements {
        Box::new(ops::iter(self).map(|key| key.to_value()))
    }
    fn keys(&self) -> Value {
        Value::held(Held::View(Box::new(Dict::keys(self))))
    }
    fn values(&self) -> Value {
        Value::held(Held::View(Box::new(Dict::values(self))))
    }
    fn items(&self) -> Value {
        Value::held(Held::View(Box::new(Dict::items(self))))
    }
}

pub(super) trait TypedSet: Typed<Set<Value>> {
    fn len(&self) -> i64;
    fn iter(&self) -> Elements;
}

impl<T: Element + Hash + Eq> Typed<Set<Value>> for Set<T> {
    fn any(&self) -> &dyn Any {
        self
    }
    fn address(&self) -> usize {
        Set::address(self)
    }
    fn copy(&self) -> Set<Value> {
        match self.converted(|item| Ok::<Value, Infallible>(item.to_value())) {
            Ok(set) => set,
            Err(never) => match never {},
        }
    }
    fn store(&self, elements: &Set<Value>) -> Result<(), Mismatch> {
        self.take_over(elements.converted(T::try_from_value)?);
        Ok(())
    }
}

impl<T: Element + Hash + Eq> TypedSet for Set<T> {
    fn len(&self) -> i64 {
        ops::len(self)
    }
    fn iter(&self) -> Elements {
        Box::new(ops::iter(self).map(|item| item.to_value()))
    }
}

/// `keys()`, `values()` or `items()` of a dict of other types.
pub(super) trait View {
    fn format(&self) -> &dyn Format;
    fn len(&self) -> i64;
    fn iter(&self) -> Elements;
}

macro_rules! views {
    ($($View:ident)*) => {$(
        impl<K, V> View for $View<K, V>
        where
            K: Element + Format + Hash + Eq,
            V: Element + Format,
        {
            fn format(&self) -> &dyn Format {
                self
            }
            fn len(&self) -> i64 {
                ops::len(self)
            }
            fn iter(&self) -> Elements {
                Box::new(ops::iter(self).map(|item| item.to_value()))
            }
        }
    )*};
}
views! { Keys Values Items }
