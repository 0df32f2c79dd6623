//! The argument list of a call that spreads values of which only the run tells how many they are.

use super::Value;
use super::from_value::FromValue;
use crate::error::type_error;
use crate::ops;
use crate::types::TypeName;
use alloc::string::String;
use alloc::vec::Vec;

/// A value of any type, as a [`Value`].
///
/// ```
/// use closure_runtime::value;
/// assert_eq!(value::value("Ann").as_str(), Some("Ann"));
/// ```
#[inline]
pub fn value(value: impl Into<Value>) -> Value {
    value.into()
}

/// Takes a value of a known type out of a [`Value`].
///
/// ```
/// use closure_runtime::{Value, value};
/// assert_eq!(value::from_value::<i64>(&Value::from(3)), 3);
/// ```
///
/// # Panics
/// As CPython with `TypeError` if the value has another type.
#[inline]
#[track_caller]
pub fn from_value<T: FromValue>(value: &Value) -> T {
    T::from_value(value)
}

/// The arguments of `f(a, *xs, name=b, **d)`, in the order in which they are written.
///
/// ```
/// use closure_runtime::{Value, value::Arguments};
/// let subtract = Value::function::<(i64, i64), _>(|a: i64, b: i64| a - b);
/// let mut arguments = Arguments::new(subtract);
/// arguments.push(5.into());
/// arguments.extend(&Value::from((3,)));
/// assert_eq!(arguments.call().as_int(), Some(2));
/// ```
#[derive(Debug)]
pub struct Arguments {
    function: Value,
    positional: Vec<Value>,
    keywords: Vec<(String, Value)>,
}

impl Arguments {
    /// Begins a call of `function`.
    #[must_use]
    pub fn new(function: Value) -> Self {
        Arguments { function, positional: Vec::new(), keywords: Vec::new() }
    }

    /// Adds an argument by position.
    pub fn push(&mut self, argument: Value) {
        self.positional.push(argument);
    }

    /// Adds the elements of `*arguments`.
    ///
    /// # Panics
    /// As CPython with `TypeError` if that is no iterable.
    #[track_caller]
    pub fn extend(&mut self, arguments: &Value) {
        if !arguments.is_iterable() {
            let (name, given) = (self.function.callee_name(), arguments.type_name());
            type_error(format_args!("{name}() argument after * must be an iterable, not {given}"))
        }
        self.positional.extend(ops::iter(arguments));
    }

    /// Adds an argument by name.
    ///
    /// # Panics
    /// As CPython with `TypeError` if there is one of this name.
    #[track_caller]
    pub fn name(&mut self, name: &str, argument: Value) {
        if self.keywords.iter().any(|(known, _)| known == name) {
            let function = self.function.callee_name();
            type_error(format_args!("{function}() got multiple values for keyword argument '{name}'"))
        }
        self.keywords.push((String::from(name), argument));
    }

    /// Adds the entries of `**keywords`.
    ///
    /// # Panics
    /// As CPython with `TypeError` if that is no dict, or has a key that is no text.
    #[track_caller]
    pub fn extend_named(&mut self, keywords: &Value) {
        let Some(entries) = keywords.as_dict() else {
            let (name, given) = (self.function.callee_name(), keywords.type_name());
            type_error(format_args!("{name}() argument after ** must be a mapping, not {given}"))
        };
        for (key, value) in entries.to_vec() {
            let Some(name) = key.as_str() else { type_error("keywords must be strings") };
            self.name(name, value);
        }
    }

    /// Calls the function.
    ///
    /// # Panics
    /// As CPython with `TypeError` if the arguments are not those of the function's parameters; and if the function panics.
    #[track_caller]
    pub fn call(self) -> Value {
        let keywords: Vec<(&str, Value)> =
            self.keywords.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        self.function.call(&self.positional, &keywords)
    }
}

impl ops::Entries for Value {
    type Key = Value;
    type Item = Value;

    fn entries(&self) -> Vec<(Value, Value)> {
        match self.as_dict() {
            Some(dict) => dict.to_vec(),
            None => type_error(format_args!("'{}' object is not a mapping", self.type_name())),
        }
    }
}

impl ops::Entry for Value {
    type Key = Value;
    type Item = Value;

    fn entry(self, position: usize) -> (Value, Value) {
        if !self.is_iterable() {
            type_error(format_args!(
                "cannot convert dictionary update sequence element #{position} to a sequence"
            ))
        }
        ops::entry_of(ops::iter(&self), position)
    }
}
