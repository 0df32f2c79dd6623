//! Conversions out of a [`Value`].

use super::call::Dynamic;
use super::typed::Element;
use super::{Held, Repr, Value};
use crate::builtins::Type;
use crate::callable::{Func, each_arity};
use crate::dict::Dict;
use crate::error::type_error;
use crate::fmt::Format;
use crate::iter::Iter;
use crate::list::List;
use crate::number::Number;
use crate::ops::{Eq, Hash, Slice};
use crate::range::Range;
use crate::set::Set;
use crate::tuple::{EmptyTuple, Tuple};
use crate::types::TypeName;
use alloc::format;
use alloc::string::String;
use core::fmt;

/// The words of the `TypeError` for a [`Value`] that is not of the type that is needed.
///
/// ```
/// use closure_runtime::{FromValue, Value};
/// let mismatch = f64::try_from_value(&Value::from("a")).unwrap_err();
/// assert_eq!(mismatch.to_string(), "must be real number, not str");
/// ```
#[derive(Clone, Debug)]
pub struct Mismatch(String);

impl Mismatch {
    /// A mismatch with these words.
    ///
    /// ```
    /// use closure_runtime::{FromValue, Mismatch, Value, types::TypeName};
    /// struct Celsius(f64);
    /// impl FromValue for Celsius {
    ///     fn try_from_value(value: &Value) -> Result<Self, Mismatch> {
    ///         match f64::try_from_value(value) {
    ///             Ok(degrees) => Ok(Celsius(degrees)),
    ///             Err(_) => Err(Mismatch::new(format!("must be a temperature, not {}", value.type_name()))),
    ///         }
    ///     }
    /// }
    /// assert_eq!(Celsius::from_value(&Value::from(20.0)).0, 20.0);
    /// ```
    pub fn new(words: impl Into<String>) -> Self {
        Mismatch(words.into())
    }

    fn wanted(wanted: &str, value: &Value) -> Self {
        Mismatch(format!("must be {wanted}, not {}", value.type_name()))
    }

    #[cold]
    #[track_caller]
    pub(crate) fn raise(self) -> ! {
        type_error(self.0)
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl core::error::Error for Mismatch {}

/// What can be taken out of a [`Value`].
///
/// A bool is an int, and an int is taken for a float, as CPython's functions do. A container of exactly these elements is an alias.
///
/// ```
/// use closure_runtime::{FromValue, List, Value};
/// assert_eq!(f64::from_value(&Value::from(2.0)), 2.0);
/// assert_eq!(<(i64, String)>::from_value(&Value::from((1, "a"))), (1, String::from("a")));
/// let xs = List::from([1, 2]);
/// List::<i64>::from_value(&Value::from(&xs)).append(3);
/// assert_eq!(xs, [1, 2, 3]);
/// ```
#[diagnostic::on_unimplemented(
    message = "a value of any type cannot be taken for a `{Self}`",
    label = "wanted here",
    note = "Python's int is i64, float is f64, str is String"
)]
pub trait FromValue: Sized {
    /// The content of the value, or the words of the `TypeError` that it is not of this type.
    ///
    /// # Errors
    /// The words of a `TypeError` if the value is of another type.
    fn try_from_value(value: &Value) -> Result<Self, Mismatch>;

    /// The content of the value.
    ///
    /// # Panics
    /// With a `TypeError` if the value is of another type.
    #[track_caller]
    fn from_value(value: &Value) -> Self {
        match Self::try_from_value(value) {
            Ok(content) => content,
            Err(mismatch) => mismatch.raise(),
        }
    }
}

impl FromValue for Value {
    #[inline]
    fn try_from_value(value: &Value) -> Result<Self, Mismatch> {
        Ok(value.clone())
    }
}

impl FromValue for () {
    fn try_from_value(value: &Value) -> Result<Self, Mismatch> {
        if value.is_none() { Ok(()) } else { Err(Mismatch::wanted("None", value)) }
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn try_from_value(value: &Value) -> Result<Self, Mismatch> {
        if value.is_none() { Ok(None) } else { T::try_from_value(value).map(Some) }
    }
}

impl FromValue for bool {
    fn try_from_value(value: &Value) -> Result<Self, Mismatch> {
        match value.0 {
            Repr::Bool(bool) => Ok(bool),
            _ => Err(Mismatch::wanted("bool", value)),
        }
    }
}

impl FromValue for i64 {
    fn try_from_value(value: &Value) -> Result<Self, Mismatch> {
        match value.as_int() {
            // What prints True has to stay True.
            Some(int) if value.type_name() != "bool" => Ok(int),
            Some(_) => Err(Mismatch::wanted("int", value)),
            None => {
                Err(Mismatch(format!("'{}' object cannot be interpreted as an integer", value.type_name())))
            }
        }
    }
}

impl FromValue for f64 {
    fn try_from_value(value: &Value) -> Result<Self, Mismatch> {
        match value.as_number() {
            // What prints 2 has to stay 2.
            Some(number) if value.type_name() == "float" => Ok(number.into()),
            Some(_) => Err(Mismatch::wanted("float", value)),
            None => Err(Mismatch::wanted("real number", value)),
        }
    }
}

impl FromValue for Number {
    fn try_from_value(value: &Value) -> Result<Self, Mismatch> {
        value.as_number().ok_or_else(|| Mismatch::wanted("real number", value))
    }
}

impl FromValue for String {
    fn try_from_value(value: &Value) -> Result<Self, Mismatch> {
        match value.as_str() {
            Some(text) => Ok(String::from(text)),
            None => Err(Mismatch::wanted("str", value)),
        }
    }
}

impl FromValue for EmptyTuple {
    fn try_from_value(value: &Value) -> Result<Self, Mismatch> {
        match value.as_tuple() {
            Some(tuple) if tuple.as_slice().is_empty() => Ok(EmptyTuple),
            _ => Err(Mismatch::wanted("an empty tuple", value)),
        }
    }
}

impl<T: FromValue> FromValue for Tuple<T> {
    fn try_from_value(value: &Value) -> Result<Self, Mismatch> {
        match value.as_tuple() {
            Some(tuple) => tuple.as_slice().iter().map(T::try_from_value).collect(),
            None => Err(Mismatch::wanted("tuple", value)),
        }
    }
}

/// Types of which a value holds one, or one of other elements.
macro_rules! held {
    ($([$($generics:tt)*] $Type:ty, $name:literal, $($Held:ident($held:ident) => $same:expr),*;)*) => {$(
        impl<$($generics)*> FromValue for $Type {
            fn try_from_value(value: &Value) -> Result<Self, Mismatch> {
                let found = match value.content() {
                    $(Some(Held::$Held($held)) => $same,)*
                    _ => return Err(Mismatch::wanted($name, value)),
                };
                match found.downcast_ref::<$Type>() {
                    Some(same) => Ok(same.clone()),
                    None => Err(Mismatch::new(concat!("this ", $name, " holds values of another type than the place that it goes to"))),
                }
            }
        }
    )*};
}
held! {
    [T: Element] List<T>, "list", List(list) => list as &dyn core::any::Any, TypedList(list) => list.any();
    [K: Element + Hash + Eq + Format, V: Element + Format] Dict<K, V>, "dict",
        Dict(dict) => dict as &dyn core::any::Any, TypedDict(dict) => dict.any();
    [T: Element + Hash + Eq] Set<T>, "set", Set(set) => set as &dyn core::any::Any, TypedSet(set) => set.any();
    [] Range, "range", Range(range) => range as &dyn core::any::Any;
    [] Slice, "slice", Slice(slice) => slice as &dyn core::any::Any;
    [] Type, "type", Type(class) => class as &dyn core::any::Any;
}

impl<T: FromValue + 'static> FromValue for Iter<T> {
    fn try_from_value(value: &Value) -> Result<Self, Mismatch> {
        let Some(Held::Iter(iter)) = value.content() else { return Err(Mismatch::wanted("iterator", value)) };
        match (iter as &dyn core::any::Any).downcast_ref::<Iter<T>>() {
            Some(same) => Ok(same.clone()),
            None => Ok(Iter::new(iter.clone().map(|item| T::from_value(&item)))),
        }
    }
}

macro_rules! tuples {
    () => {};
    ($($A:ident $a:ident),*) => {
        impl<$($A: FromValue),*> FromValue for ($($A,)*) {
            fn try_from_value(value: &Value) -> Result<Self, Mismatch> {
                let names: &[&str] = &[$(stringify!($a)),*];
                match value.as_tuple().map(|tuple| tuple.as_slice()) {
                    Some([$($a),*]) => Ok(($($A::try_from_value($a)?,)*)),
                    Some(others) => Err(Mismatch(format!(
                        "must be tuple of length {}, not {}",
                        names.len(),
                        others.len()
                    ))),
                    None => Err(Mismatch::wanted("tuple", value)),
                }
            }
        }
    };
}
each_arity!(tuples);

macro_rules! functions {
    ($($A:ident $a:ident),*) => {
        /// A call passes the arguments on, and takes what comes back for the result's type.
        impl<Return, $($A),*> FromValue for Func<($($A,)*), Return>
        where
            Return: FromValue + 'static,
            $($A: Into<Value> + 'static,)*
        {
            fn try_from_value(value: &Value) -> Result<Self, Mismatch> {
                if let Some(same) = value.same_func::<Self>() {
                    return Ok(same.clone());
                }
                match value.is_callable() {
                    true => Ok(Func::new(Dynamic::new(value.clone()))),
                    false => Err(Mismatch(format!("'{}' object is not callable", value.type_name()))),
                }
            }
        }
    };
}
each_arity!(functions);
