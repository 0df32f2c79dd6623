//! The dynamic value: what a place holds in which several Python types meet.
//!
//! A [`Value`] is an int, float, bool, None, str, tuple, list, dict, set, range, slice, function, iterator, class, or a Rust value with
//! [`Format`]. Scalars are held in place, everything else by reference count, so that a `Value` is 16 bytes and cheap to clone.
//! It does at run time what CPython does, and panics with CPython's words where CPython raises.
//!
//! | to | write |
//! |---|---|
//! | make one | `Value::from(x)`; [`Value::function`], [`Value::with_parameters`], [`Value::overloaded`] of a callable; [`Value::python`] of a built-in function or class; [`Value::foreign`] of any other Rust value |
//! | take one out | `T::from_value(&value)`, which panics with a `TypeError`; `T::try_from_value(&value)` (see [`FromValue`]) |
//! | compute | the functions of [`ops`](crate::ops), with a `Value` on either side or on both |
//! | call | `value.call_with((a, b))`, [`Value::call`], [`Arguments`] for `f(*xs, **d)` |
//! | use a method or attribute | [`Value::call_method`], [`Value::attribute`] |
//! | ask its type | [`Value::is_instance`], [`type_of`](crate::builtins::type_of) |
//!
//! A container keeps its identity: a list that becomes a `Value` is an alias of the list. Of a `List<Value>`, `Dict<Value, Value>` and
//! `Set<Value>` this costs nothing. A container of another element type is held, too, and refuses what does not fit its element type.
//! The way back, `List::<T>::from_value`, gives an alias, or a `TypeError` where the list in the value has another element type,
//! because a copy would not see later changes. Tuples do not change, so they are converted element by element.
//!
//! ```
//! use closure_runtime::{Callable, List, Value, fmt, ops};
//! let xs: List<Value> = List::from([Value::from(1), Value::from("a")]);
//! let value = Value::from(xs.clone());
//! xs.append(Value::from(2.5));
//! assert_eq!(fmt::str(&value).to_string(), "[1, 'a', 2.5]");
//! let increment = Value::function::<(i64,), _>(|x: i64| x + 1);
//! assert!(ops::eq(&increment.call_with((ops::get_item(&value, &0),)), &2));
//! ```

mod arithmetic;
mod builtins;
mod call;
mod compare;
mod container;
mod convert;
mod format;
mod from_value;
mod function;
mod functions;
mod iterate;
mod library;
mod methods;
mod names;
mod operators;
mod spread;
mod typed;

pub use builtins::dict_of;
pub use convert::ToValue;
pub use from_value::{FromValue, Mismatch};
pub use function::{ArgumentList, Overloads, Parameter};
pub use iterate::ValueIter;
#[doc(hidden)]
pub use names::Names;
#[doc(hidden)]
pub use operators::in_place;
pub use spread::{Arguments, from_value, value};

use crate::builtins::Type;
use crate::cell::Shared;
use crate::dict::{Dict, Items, Keys, Values};
use crate::fmt::Format;
use crate::iter::Iter;
use crate::list::List;
use crate::number::Number;
use crate::ops::Slice;
use crate::range::Range;
use crate::set::Set;
use crate::tuple::Tuple;
use crate::types::TypeName;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use core::any::Any;
use core::ops::Deref;
use function::Function;
use typed::{TypedDict, TypedList, TypedSet, View};

/// A value of any Python type, which is looked at when the program runs. See the [module](self) for what it can do.
///
/// Cloning makes an alias, as an assignment does in Python.
///
/// ```
/// use closure_runtime::{Value, ops};
/// let total = ops::add(&Value::from(1), &2.5);
/// assert!(ops::eq(&total, &3.5));
/// assert_eq!(size_of::<Value>(), 16);
/// ```
#[derive(Clone)]
pub struct Value(Repr);

/// Scalars in place, the rest behind a count.
#[derive(Clone)]
enum Repr {
    None,
    Bool(bool),
    Int(i64),
    Float(f64),
    Held(Shared<Held>),
}

/// What is reference-counted.
enum Held {
    Text(String),
    Tuple(Tuple<Value>),
    List(List<Value>),
    Dict(Dict<Value, Value>),
    Set(Set<Value>),
    Range(Range),
    Slice(Slice),
    Iter(Iter<Value>),
    Keys(Keys<Value, Value>),
    Values(Values<Value, Value>),
    Items(Items<Value, Value>),
    Function(Function),
    Type(Type),
    /// Containers of another element type, which are aliases of those that Rust code or a typed place holds.
    TypedList(Box<dyn TypedList>),
    TypedDict(Box<dyn TypedDict>),
    TypedSet(Box<dyn TypedSet>),
    /// A view of a dict of other types.
    View(Box<dyn View>),
    Foreign(Box<dyn Foreign>),
}

/// A Rust value of which Python knows only its text.
trait Foreign {
    fn format(&self) -> &dyn Format;
    fn any(&self) -> &dyn Any;
}

impl<T: Format + 'static> Foreign for T {
    fn format(&self) -> &dyn Format {
        self
    }
    fn any(&self) -> &dyn Any {
        self
    }
}

/// A container of values: the one that is held, or a copy of one that has another element type.
enum Seen<'v, T> {
    Held(&'v T),
    Copied(T),
}

impl<T> Deref for Seen<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        match self {
            Seen::Held(held) => held,
            Seen::Copied(copied) => copied,
        }
    }
}

impl Value {
    /// `From::from`, as a method of the type's own: generated code calls it where `From` is not in scope, or another trait's `from` is.
    #[doc(hidden)]
    #[inline]
    pub fn from(value: impl Into<Value>) -> Value {
        value.into()
    }

    fn held(held: Held) -> Self {
        Value(Repr::Held(Shared::new(held)))
    }

    /// Holds a Rust value of which Python knows only its text. [`downcast`](Value::downcast) gives it back.
    ///
    /// ```
    /// use closure_runtime::{Value, fmt};
    /// struct Job(u32);
    /// impl fmt::Format for Job {
    ///     fn str(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    ///         write!(f, "<job {}>", self.0)
    ///     }
    /// }
    /// let job = Value::foreign(Job(7));
    /// assert_eq!(fmt::str(&job).to_string(), "<job 7>");
    /// assert_eq!(job.downcast::<Job>().map(|job| job.0), Some(7));
    /// ```
    pub fn foreign(value: impl Format + 'static) -> Self {
        Value::held(Held::Foreign(Box::new(value)))
    }

    /// Holds the class with this name, such as `int`.
    ///
    /// ```
    /// use closure_runtime::{Value, fmt};
    /// assert_eq!(fmt::str(&Value::class("int")).to_string(), "<class 'int'>");
    /// ```
    #[must_use]
    pub fn class(name: &'static str) -> Self {
        Value::from(Type(name))
    }

    /// The Rust value that [`foreign`](Value::foreign) was given, if it is of type `T`.
    #[must_use]
    pub fn downcast<T: 'static>(&self) -> Option<&T> {
        match self.content() {
            Some(Held::Foreign(foreign)) => foreign.any().downcast_ref(),
            _ => None,
        }
    }

    fn content(&self) -> Option<&Held> {
        match &self.0 {
            Repr::Held(held) => Some(held),
            _ => None,
        }
    }

    /// The str, if it is one.
    ///
    /// ```
    /// use closure_runtime::Value;
    /// assert_eq!(Value::from("ab").as_str(), Some("ab"));
    /// assert_eq!(Value::from(1).as_str(), None);
    /// ```
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self.content() {
            Some(Held::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The int or bool, if it is one, as an int.
    ///
    /// ```
    /// use closure_runtime::Value;
    /// assert_eq!(Value::from(true).as_int(), Some(1));
    /// assert_eq!(Value::from(1.0).as_int(), None);
    /// ```
    #[must_use]
    pub fn as_int(&self) -> Option<i64> {
        match self.0 {
            Repr::Int(int) => Some(int),
            Repr::Bool(bool) => Some(i64::from(bool)),
            _ => None,
        }
    }

    /// The int, float or bool, if it is one, as a number.
    ///
    /// ```
    /// use closure_runtime::Value;
    /// assert_eq!(Value::from(2.5).as_number(), Some(2.5.into()));
    /// ```
    #[must_use]
    pub fn as_number(&self) -> Option<Number> {
        match self.0 {
            Repr::Int(int) => Some(Number::Int(int)),
            Repr::Bool(bool) => Some(Number::Int(i64::from(bool))),
            Repr::Float(float) => Some(Number::Float(float)),
            _ => None,
        }
    }

    fn as_tuple(&self) -> Option<&Tuple<Value>> {
        match self.content() {
            Some(Held::Tuple(tuple)) => Some(tuple),
            _ => None,
        }
    }

    fn as_list(&self) -> Option<Seen<'_, List<Value>>> {
        match self.content() {
            Some(Held::List(list)) => Some(Seen::Held(list)),
            Some(Held::TypedList(list)) => Some(Seen::Copied(list.copy())),
            _ => None,
        }
    }

    fn as_dict(&self) -> Option<Seen<'_, Dict<Value, Value>>> {
        match self.content() {
            Some(Held::Dict(dict)) => Some(Seen::Held(dict)),
            Some(Held::TypedDict(dict)) => Some(Seen::Copied(dict.copy())),
            _ => None,
        }
    }

    fn as_set(&self) -> Option<Seen<'_, Set<Value>>> {
        match self.content() {
            Some(Held::Set(set)) => Some(Seen::Held(set)),
            Some(Held::TypedSet(set)) => Some(Seen::Copied(set.copy())),
            _ => None,
        }
    }

    /// What two values have in common only if they are the same object.
    fn address(&self) -> Option<usize> {
        let Repr::Held(held) = &self.0 else { return None };
        Some(match &**held {
            Held::List(list) => list.address(),
            Held::Dict(dict) => dict.address(),
            Held::Set(set) => set.address(),
            Held::TypedList(list) => list.address(),
            Held::TypedDict(dict) => dict.address(),
            Held::TypedSet(set) => set.address(),
            Held::Iter(iter) => iter.address(),
            Held::Tuple(tuple) => tuple.as_slice().as_ptr().addr(),
            Held::Function(function) => function.address().unwrap_or(Shared::as_ptr(held).addr()),
            _ => Shared::as_ptr(held).addr(),
        })
    }
}

#[diagnostic::do_not_recommend]
impl TypeName for Value {
    fn type_name(&self) -> &'static str {
        match &self.0 {
            Repr::None => "NoneType",
            Repr::Bool(_) => "bool",
            Repr::Int(_) => "int",
            Repr::Float(_) => "float",
            Repr::Held(held) => match &**held {
                Held::Text(_) => "str",
                Held::Tuple(_) => "tuple",
                Held::List(_) | Held::TypedList(_) => "list",
                Held::Dict(_) | Held::TypedDict(_) => "dict",
                Held::Set(_) | Held::TypedSet(_) => "set",
                Held::Range(_) => "range",
                Held::Slice(_) => "slice",
                Held::Iter(_) => "iterator",
                Held::Keys(_) => "dict_keys",
                Held::Values(_) => "dict_values",
                Held::Items(_) => "dict_items",
                Held::Function(function) => function.type_name(),
                Held::Type(_) => "type",
                Held::View(view) => view.format().facts().type_name,
                Held::Foreign(foreign) => foreign.format().facts().type_name,
            },
        }
    }
    fn is_none(&self) -> bool {
        matches!(self.0, Repr::None)
    }
    fn refuses(&self, symbol: &str, left: &str) -> bool {
        let is_number = self.as_number().is_some();
        match (symbol, left) {
            ("*=", "int" | "bool") => !is_number && !self.is_sequence(),
            ("+=" | "-=" | "*=", "int" | "bool" | "float") => !is_number,
            ("&=" | "|=" | "^=", "int" | "bool") => self.as_int().is_none(),
            ("+=", "str" | "tuple") => self.type_name() != left,
            ("*=", "str" | "tuple") => self.as_int().is_none(),
            _ => true,
        }
    }
}

/// The value has no such attribute.
#[cold]
#[track_caller]
fn attribute_error(value: &Value, name: &str) -> ! {
    let message = match value.content() {
        Some(Held::Type(class)) => format!("type object '{}' has no attribute '{name}'", class.name()),
        _ => format!("'{}' object has no attribute '{name}'", value.type_name()),
    };
    crate::error::raise("AttributeError", message)
}
