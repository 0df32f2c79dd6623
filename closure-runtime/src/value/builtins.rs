//! Built-in functions of values.

use super::{Held, Value};
use crate::builtins::{self, Abs, Round, Sum, ToFloat, ToInt};
use crate::dict::Dict;
use crate::error::type_error;
use crate::list::List;
use crate::math::{Real, Whole};
use crate::ops;
use crate::range::Range;
use crate::tuple::Tuple;
use crate::types::TypeName;
use alloc::vec::Vec;

#[diagnostic::do_not_recommend]
impl Abs for Value {
    type Output = Value;
    fn abs(&self) -> Value {
        match self.as_number() {
            Some(number) => Value::from(builtins::abs(&number)),
            None => type_error(format_args!("bad operand type for abs(): '{}'", self.type_name())),
        }
    }
}

#[diagnostic::do_not_recommend]
impl Round for Value {
    type Output = Value;
    fn round(&self) -> i64 {
        match self.as_number() {
            Some(number) => builtins::round(&number),
            None => type_error(format_args!("type {} doesn't define __round__ method", self.type_name())),
        }
    }
    fn round_to(&self, digits: i64) -> Value {
        match self.as_number() {
            Some(number) => Value::from(builtins::round_to(&number, digits)),
            None => type_error(format_args!("type {} doesn't define __round__ method", self.type_name())),
        }
    }
}

#[diagnostic::do_not_recommend]
impl ToInt for Value {
    fn to_int(&self) -> i64 {
        match (self.as_number(), self.as_str()) {
            (Some(number), _) => builtins::int(&number),
            (_, Some(text)) => builtins::int(text),
            _ => type_error(format_args!(
                "int() argument must be a string, a bytes-like object or a real number, not '{}'",
                self.type_name()
            )),
        }
    }
}

#[diagnostic::do_not_recommend]
impl ToFloat for Value {
    fn to_float(&self) -> f64 {
        match (self.as_number(), self.as_str()) {
            (Some(number), _) => builtins::float(&number),
            (_, Some(text)) => builtins::float(text),
            _ => type_error(format_args!(
                "float() argument must be a string or a real number, not '{}'",
                self.type_name()
            )),
        }
    }
}

#[diagnostic::do_not_recommend]
impl Whole for Value {
    fn whole(&self, round: impl Fn(f64) -> f64) -> i64 {
        match self.as_number() {
            Some(number) => number.whole(round),
            None => type_error(format_args!("must be real number, not {}", self.type_name())),
        }
    }
}

#[diagnostic::do_not_recommend]
impl Real for Value {
    fn real(&self) -> f64 {
        match self.as_number() {
            Some(number) => number.into(),
            None => type_error(format_args!("must be real number, not {}", self.type_name())),
        }
    }
}

/// Begins with the int 0, as Python's does.
#[diagnostic::do_not_recommend]
impl Sum for Value {
    type Output = Value;
    #[track_caller]
    fn sum(items: impl Iterator<Item = Value>) -> Value {
        let mut total = Value::from(0);
        for item in items {
            total = ops::add(&total, &item);
        }
        total
    }
}

/// `dict(pairs)` of a dict, or of anything that gives pairs.
///
/// ```
/// use closure_runtime::{List, Value, value};
/// let pairs = Value::from(List::from([(String::from("a"), 1)]));
/// assert_eq!(value::dict_of(&pairs).len(), 1);
/// ```
///
/// # Panics
/// As CPython if it gives something else.
#[track_caller]
pub fn dict_of(pairs: &Value) -> Dict<Value, Value> {
    if let Some(dict) = pairs.as_dict() {
        return dict.copy();
    }
    crate::builtins::dict(ops::iter(pairs))
}

/// Calls the class with this name.
#[track_caller]
pub(super) fn construct(class: &'static str, args: &[Value], keywords: &[(&str, Value)]) -> Value {
    if matches!(class, "enumerate" | "filter" | "map" | "reversed" | "zip") || class.contains('.') {
        return super::functions::call(class, args, keywords);
    }
    if class == "dict" && args.len() <= 1 {
        let dict = args.first().map_or_else(Dict::new, dict_of);
        for (name, value) in keywords {
            dict.insert(Value::from(*name), value.clone());
        }
        return Value::from(dict);
    }
    let mut args = args;
    let based;
    match (class, args, keywords) {
        (_, _, []) => {}
        ("int", [x], [("base", base)]) => {
            based = [x.clone(), base.clone()];
            args = &based;
        }
        ("int" | "str", _, [(name, _), ..]) => {
            type_error(format_args!("'{name}' is an invalid keyword argument for {class}()"))
        }
        _ => type_error(format_args!("{class}() takes no keyword arguments")),
    }
    match (class, args) {
        ("int", []) => Value::from(0),
        ("int", [x]) => Value::from(builtins::int(x)),
        ("int", [x, base]) => match (x.as_str(), base.as_int()) {
            (Some(text), Some(base)) => Value::from(builtins::int_base(text, base)),
            (None, _) => type_error("int() can't convert non-string with explicit base"),
            (_, None) => {
                type_error(format_args!("'{}' object cannot be interpreted as an integer", base.type_name()))
            }
        },
        ("float", []) => Value::from(0.0),
        ("float", [x]) => Value::from(builtins::float(x)),
        ("str", []) => Value::from(""),
        ("str", [x]) => Value::from(builtins::str(x)),
        ("bool", []) => Value::from(false),
        ("bool", [x]) => Value::from(x.is_true()),
        ("list", []) => Value::from(List::<Value>::new()),
        ("list", [items]) => Value::from(builtins::list(ops::iter(items))),
        ("tuple", []) => Value::from(Tuple::<Value>::new()),
        ("tuple", [items]) => Value::from(crate::tuple_of(ops::iter(items))),
        ("set", []) => Value::from(crate::Set::<Value>::new()),
        ("set", [items]) => Value::from(builtins::set(items)),
        ("range", [_] | [_, _] | [_, _, _]) => Value::from(range(args)),
        ("type", [x]) => Value::from(builtins::type_of(x)),
        ("NoneType", []) => Value::from(()),
        (
            "function"
            | "builtin_function_or_method"
            | "iterator"
            | "dict_keys"
            | "dict_values"
            | "dict_items",
            _,
        ) => type_error(format_args!("cannot create '{class}' instances")),
        ("NoneType", _) => type_error("NoneType takes no arguments"),
        ("type", _) => type_error("type() takes 1 or 3 arguments"),
        ("int", _) => type_error(format_args!("int() takes at most 2 arguments ({} given)", args.len())),
        ("str", [text, ..]) if args.len() <= 3 && text.as_str().is_some() => {
            type_error("decoding str is not supported")
        }
        ("str", [x, ..]) if args.len() <= 3 => {
            type_error(format_args!("decoding to str: need a bytes-like object, {} found", x.type_name()))
        }
        ("str", _) => type_error(format_args!("str() takes at most 3 arguments ({} given)", args.len())),
        ("range", []) => type_error("range expected at least 1 argument, got 0"),
        ("range", _) => type_error(format_args!("range expected at most 3 arguments, got {}", args.len())),
        _ => type_error(format_args!("{class} expected at most 1 argument, got {}", args.len())),
    }
}

#[track_caller]
fn range(args: &[Value]) -> Range {
    let mut parts = Vec::with_capacity(args.len());
    for arg in args {
        parts.push(super::FromValue::from_value(arg));
    }
    match *parts {
        [start, stop] => Range::from_to(start, stop),
        [start, stop, step] => Range::with_step(start, stop, step),
        _ => Range::new(parts.first().copied().unwrap_or_default()),
    }
}

impl Value {
    /// `isinstance(self, class)`, where `class` is a class or a tuple of them. A bool is an int, too.
    ///
    /// ```
    /// use closure_runtime::Value;
    /// assert!(Value::from(true).is_instance(&Value::class("int")));
    /// assert!(Value::from("a").is_instance(&Value::from((Value::class("int"), Value::class("str")))));
    /// ```
    ///
    /// # Panics
    /// As CPython with `TypeError` if `class` is neither.
    #[track_caller]
    pub fn is_instance(&self, class: &Value) -> bool {
        if let Some(classes) = class.as_tuple() {
            for class in classes.as_slice() {
                if self.is_instance(class) {
                    return true;
                }
            }
            return false;
        }
        let Some(Held::Type(class)) = class.content() else {
            type_error("isinstance() arg 2 must be a type, a tuple of types, or a union")
        };
        let own = self.type_name();
        class.name() == "object" || class.name() == own || (own == "bool" && class.name() == "int")
    }

    /// `callable(self)`
    ///
    /// ```
    /// use closure_runtime::Value;
    /// assert!(Value::class("int").callable() && !Value::from(1).callable());
    /// ```
    #[must_use]
    pub fn callable(&self) -> bool {
        self.is_callable()
    }
}
