//! Conversions into a [`Value`].

use super::function::ArgumentList;
use super::typed::{Element, TypedDict, TypedList, TypedSet, View};
use super::{Held, Repr, Value};
use crate::builtins::Type;
use crate::callable::{Func, each_arity};
use crate::cell::Shared;
use crate::dict::{Dict, Items, Keys, Values};
use crate::error::type_error;
use crate::fmt::Format;
use crate::iter::Iter;
use crate::list::List;
use crate::number::Number;
use crate::ops::{self, Eq, Hash, Slice};
use crate::range::Range;
use crate::set::Set;
use crate::tuple::{EmptyTuple, Tuple};
use crate::types::TypeName;
use alloc::boxed::Box;
use alloc::string::String;
use core::any::Any;

/// What can be a [`Value`]: a reference is enough, since a container becomes an alias.
///
/// The operators of [`ops`] take whatever has it beside a `Value`. What has it is `Into<Value>`, too, as far as it has a size.
///
/// ```
/// use closure_runtime::{ToValue, Value, fmt, ops};
/// assert_eq!(fmt::str(&ops::mul(&Value::from("ab"), &2)).to_string(), "abab");
/// assert_eq!("ab".to_value().as_str(), Some("ab"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a value of any type",
    label = "a `Value` is made of it",
    note = "Python's int is i64, float is f64, str is String or &str; `Value::foreign` holds a value of any Rust type with `Format`"
)]
pub trait ToValue {
    /// The value.
    fn to_value(&self) -> Value;
}

/// `From`, and `ToValue` in terms of it.
macro_rules! conversions {
    ($([$($generics:tt)*] $Type:ty, |$value:ident| $made:expr;)*) => {$(
        impl<$($generics)*> From<$Type> for Value {
            #[inline]
            fn from($value: $Type) -> Value {
                $made
            }
        }
        impl<$($generics)*> ToValue for $Type {
            #[inline]
            fn to_value(&self) -> Value {
                Value::from(self.clone())
            }
        }
    )*};
}
conversions! {
    [] (), |_value| Value(Repr::None);
    [] bool, |value| Value(Repr::Bool(value));
    [] i64, |value| Value(Repr::Int(value));
    [] f64, |value| Value(Repr::Float(value));
    [] String, |value| Value::held(Held::Text(value));
    [] Range, |value| Value::held(Held::Range(value));
    [] Slice, |value| Value::held(Held::Slice(value));
    [] Type, |value| Value::held(Held::Type(value));
    [] EmptyTuple, |_value| Value::held(Held::Tuple(Tuple::new()));
    [T: ToValue + Clone + 'static] Tuple<T>, |value| Value::held(Held::Tuple(same_or(value, |tuple| {
        tuple.as_slice().iter().map(T::to_value).collect()
    })));
    [T: Element] List<T>, |value| Value::held(same_held(value, Held::List, |list| {
        Held::TypedList(Box::new(list) as Box<dyn TypedList>)
    }));
    [K: Element + Hash + Eq + Format, V: Element + Format] Dict<K, V>, |value| Value::held(same_held(value, Held::Dict, |dict| {
        Held::TypedDict(Box::new(dict) as Box<dyn TypedDict>)
    }));
    [T: Element + Hash + Eq] Set<T>, |value| Value::held(same_held(value, Held::Set, |set| {
        Held::TypedSet(Box::new(set) as Box<dyn TypedSet>)
    }));
    [T: ToValue + 'static] Iter<T>, |value| Value::held(Held::Iter(same_or(value, |iter| {
        Iter::new(iter.map(|item| item.to_value()))
    })));
    [K: Element + Hash + Eq + Format, V: Element + Format] Keys<K, V>, |value| Value::held(same_held(value, Held::Keys, |view| {
        Held::View(Box::new(view) as Box<dyn View>)
    }));
    [K: Element + Hash + Eq + Format, V: Element + Format] Values<K, V>, |value| Value::held(same_held(value, Held::Values, |view| {
        Held::View(Box::new(view) as Box<dyn View>)
    }));
    [K: Element + Hash + Eq + Format, V: Element + Format] Items<K, V>, |value| Value::held(same_held(value, Held::Items, |view| {
        Held::View(Box::new(view) as Box<dyn View>)
    }));
}

/// The container itself if it is one of values already, or else what `convert` makes of it.
fn same_or<T: 'static, U: Clone + 'static>(value: T, convert: impl FnOnce(T) -> U) -> U {
    match (&value as &dyn Any).downcast_ref::<U>() {
        Some(same) => same.clone(),
        None => convert(value),
    }
}

fn same_held<T: 'static, U: Clone + 'static>(
    value: T,
    same: impl FnOnce(U) -> Held,
    typed: impl FnOnce(T) -> Held,
) -> Held {
    match (&value as &dyn Any).downcast_ref::<U>() {
        Some(held) => same(held.clone()),
        None => typed(value),
    }
}

impl ToValue for Value {
    #[inline]
    fn to_value(&self) -> Value {
        self.clone()
    }
}

impl ToValue for str {
    fn to_value(&self) -> Value {
        Value::from(String::from(self))
    }
}

/// The str.
///
/// # Panics
/// As CPython's functions that take a str, with a `TypeError`, if the value is of another type.
impl AsRef<str> for Value {
    fn as_ref(&self) -> &str {
        match self.as_str() {
            Some(text) => text,
            None => type_error(format_args!("must be str, not {}", self.type_name())),
        }
    }
}

impl<T: ToValue + ?Sized> ToValue for &T {
    #[inline]
    fn to_value(&self) -> Value {
        (**self).to_value()
    }
}

impl<T: ToValue> ToValue for Option<T> {
    fn to_value(&self) -> Value {
        match self {
            Some(value) => value.to_value(),
            None => Value(Repr::None),
        }
    }
}

impl ToValue for Number {
    #[inline]
    fn to_value(&self) -> Value {
        match *self {
            Number::Int(int) => Value(Repr::Int(int)),
            Number::Float(float) => Value(Repr::Float(float)),
        }
    }
}

impl From<Number> for Value {
    fn from(value: Number) -> Value {
        value.to_value()
    }
}

/// A reference is cloned: a container becomes an alias.
impl<T: ToValue + ?Sized> From<&T> for Value {
    #[inline]
    fn from(value: &T) -> Value {
        value.to_value()
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Value {
        match value {
            Some(value) => value.into(),
            None => Value(Repr::None),
        }
    }
}

macro_rules! tuples {
    () => {};
    ($($A:ident $a:ident),*) => {
        impl<$($A: Into<Value>),*> From<($($A,)*)> for Value {
            fn from(($($a,)*): ($($A,)*)) -> Value {
                Value::held(Held::Tuple(Tuple::from([$($a.into()),*])))
            }
        }
        impl<$($A: ToValue),*> ToValue for ($($A,)*) {
            fn to_value(&self) -> Value {
                let ($($a,)*) = self;
                Value::held(Held::Tuple(Tuple::from([$($a.to_value()),*])))
            }
        }
    };
}
each_arity!(tuples);

/// A function of known argument types; a call converts what it is given.
impl<Args, Return> From<Func<Args, Return>> for Value
where
    Args: ArgumentList + 'static,
    Return: Into<Value> + 'static,
{
    fn from(function: Func<Args, Return>) -> Value {
        Value::from_func(function)
    }
}

impl<Args, Return> ToValue for Func<Args, Return>
where
    Args: ArgumentList + 'static,
    Return: Into<Value> + 'static,
{
    fn to_value(&self) -> Value {
        Value::from_func(self.clone())
    }
}

/// The elements, as a list of values.
///
/// ```
/// use closure_runtime::{List, Value, fmt};
/// let xs: List<Value> = (0..3).map(Value::from).collect();
/// assert_eq!(fmt::str(&xs).to_string(), "[0, 1, 2]");
/// ```
impl FromIterator<Value> for Value {
    fn from_iter<I: IntoIterator<Item = Value>>(items: I) -> Self {
        Value::from(List::from_iter(items))
    }
}

impl Value {
    /// Whether both are the same object: an alias of one container, the same function, or equal scalars.
    pub(super) fn is_same(&self, other: &Value) -> bool {
        match (&self.0, &other.0) {
            (Repr::None, Repr::None) => true,
            (Repr::Bool(a), Repr::Bool(b)) => a == b,
            (Repr::Int(a), Repr::Int(b)) => a == b,
            // A NaN is the same object as its copies.
            (Repr::Float(a), Repr::Float(b)) => a.to_bits() == b.to_bits(),
            (Repr::Held(a), Repr::Held(b)) => match (&**a, &**b) {
                _ if Shared::ptr_eq(a, b) => true,
                (Held::Text(a), Held::Text(b)) => a == b,
                (Held::Type(a), Held::Type(b)) => ops::is(a, b),
                (Held::Function(a), Held::Function(b)) => a.is_same(b),
                (Held::Tuple(a), Held::Tuple(b)) => {
                    a.as_slice().is_empty() && b.as_slice().is_empty() || self.address() == other.address()
                }
                _ => self.address() == other.address(),
            },
            _ => false,
        }
    }
}
