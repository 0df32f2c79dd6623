//! Methods and attributes, found by their names when the program runs.

mod containers;
mod numbers;
mod text;

use super::function::Function;
use super::{FromValue, Held, Value, attribute_error};
use crate::error::{raise, type_error};
use crate::ops;
use crate::types::TypeName;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// How CPython words that there are too many or too few arguments, which depends on how the method is written in C.
#[derive(Clone, Copy, PartialEq)]
enum Words {
    /// `list.append() takes exactly one argument (0 given)`
    Qualified,
    /// `pop expected at most 1 argument, got 2`
    Expected,
    /// `find() takes at most 3 arguments (4 given)`
    Takes,
}
use Words::{Expected, Qualified, Takes};

/// Any number of arguments.
const ANY: usize = usize::MAX;

struct Method {
    class: &'static str,
    name: &'static str,
    fewest: usize,
    most: usize,
    words: Words,
    /// The parameters that can be given by name, the first of which is the one at this position.
    named: (usize, &'static [&'static str]),
}

macro_rules! methods {
    ($($class:literal: {$($name:literal $fewest:tt $most:tt $words:ident $(($first:literal $($named:literal)*))?;)*})*) => {
        const METHODS: &[Method] = &[$($(Method {
            class: $class,
            name: $name,
            fewest: $fewest,
            most: $most,
            words: $words,
            named: methods! { @ $(($first, &[$($named),*]))? },
        },)*)*];
    };
    (@ $named:tt) => { $named };
    (@) => { (0, &[]) };
}
methods! {
    "list": {
        "append" 1 1 Qualified;
        "clear" 0 0 Qualified;
        "copy" 0 0 Qualified;
        "count" 1 1 Qualified;
        "extend" 1 1 Qualified;
        "index" 1 3 Expected;
        "insert" 2 2 Expected;
        "pop" 0 1 Expected;
        "remove" 1 1 Qualified;
        "reverse" 0 0 Qualified;
        "sort" 0 2 Takes (0 "key" "reverse");
    }
    "tuple": {
        "count" 1 1 Qualified;
        "index" 1 3 Expected;
    }
    "range": {
        "count" 1 1 Qualified;
        "index" 1 1 Qualified;
    }
    "dict": {
        "clear" 0 0 Qualified;
        "copy" 0 0 Qualified;
        "get" 1 2 Expected;
        "items" 0 0 Qualified;
        "keys" 0 0 Qualified;
        "pop" 1 2 Expected;
        "popitem" 0 0 Qualified;
        "setdefault" 1 2 Expected;
        "update" 0 1 Expected;
        "values" 0 0 Qualified;
    }
    "set": {
        "add" 1 1 Qualified;
        "clear" 0 0 Qualified;
        "copy" 0 0 Qualified;
        "difference" 0 ANY Expected;
        "difference_update" 0 ANY Expected;
        "discard" 1 1 Qualified;
        "intersection" 0 ANY Expected;
        "intersection_update" 0 ANY Expected;
        "isdisjoint" 1 1 Qualified;
        "issubset" 1 1 Qualified;
        "issuperset" 1 1 Qualified;
        "pop" 0 0 Qualified;
        "remove" 1 1 Qualified;
        "symmetric_difference" 1 1 Qualified;
        "symmetric_difference_update" 1 1 Qualified;
        "union" 0 ANY Expected;
        "update" 0 ANY Expected;
    }
    "str": {
        "capitalize" 0 0 Qualified;
        "center" 1 2 Expected;
        "count" 1 3 Takes;
        "endswith" 1 3 Takes;
        "expandtabs" 0 1 Takes (0 "tabsize");
        "find" 1 3 Takes;
        "format" 0 ANY Takes;
        "index" 1 3 Takes;
        "isalnum" 0 0 Qualified;
        "isalpha" 0 0 Qualified;
        "isascii" 0 0 Qualified;
        "isdecimal" 0 0 Qualified;
        "isdigit" 0 0 Qualified;
        "islower" 0 0 Qualified;
        "isnumeric" 0 0 Qualified;
        "isprintable" 0 0 Qualified;
        "isspace" 0 0 Qualified;
        "istitle" 0 0 Qualified;
        "isupper" 0 0 Qualified;
        "join" 1 1 Qualified;
        "ljust" 1 2 Expected;
        "lower" 0 0 Qualified;
        "lstrip" 0 1 Expected;
        "partition" 1 1 Qualified;
        "removeprefix" 1 1 Qualified;
        "removesuffix" 1 1 Qualified;
        "replace" 2 3 Expected;
        "rfind" 1 3 Takes;
        "rindex" 1 3 Takes;
        "rjust" 1 2 Expected;
        "rpartition" 1 1 Qualified;
        "rsplit" 0 2 Takes (0 "sep" "maxsplit");
        "rstrip" 0 1 Expected;
        "split" 0 2 Takes (0 "sep" "maxsplit");
        "splitlines" 0 1 Takes (0 "keepends");
        "startswith" 1 3 Takes;
        "strip" 0 1 Expected;
        "swapcase" 0 0 Qualified;
        "title" 0 0 Qualified;
        "upper" 0 0 Qualified;
        "zfill" 1 1 Qualified;
    }
    "int": {
        "bit_count" 0 0 Qualified;
        "bit_length" 0 0 Qualified;
        "conjugate" 0 0 Qualified;
    }
    "float": {
        "conjugate" 0 0 Qualified;
        "is_integer" 0 0 Qualified;
    }
}

/// Methods that Python has and this crate has not.
const OTHERS: &[(&str, &[&str])] = &[
    ("str", &["casefold", "encode", "format_map", "isidentifier", "maketrans", "translate"]),
    ("dict", &["fromkeys"]),
    ("int", &["as_integer_ratio", "from_bytes", "to_bytes"]),
    ("float", &["as_integer_ratio", "fromhex", "hex"]),
];

/// The arguments of a call that has as many as the method takes: `None` for each that is left out.
struct Arguments<'v> {
    name: &'static str,
    given: Vec<Option<&'v Value>>,
}

impl<'v> Arguments<'v> {
    fn get(&self, position: usize) -> Option<&'v Value> {
        self.given.get(position).copied().flatten()
    }

    /// An argument that there always is.
    fn required(&self, position: usize) -> Value {
        self.get(position).cloned().unwrap_or_else(|| Value::from(()))
    }

    #[track_caller]
    fn int(&self, position: usize, default: i64) -> i64 {
        match self.get(position) {
            Some(value) => i64::from_value(value),
            None => default,
        }
    }

    /// The bounds of a slice, at the second and third position.
    #[track_caller]
    fn bounds(&self) -> [Option<i64>; 2] {
        let mut bounds = [None; 2];
        for (position, bound) in bounds.iter_mut().enumerate() {
            if let Some(value) = self.get(position + 1).filter(|value| !value.is_none()) {
                *bound = value.as_int();
                if bound.is_none() {
                    type_error("slice indices must be integers or None or have an __index__ method")
                }
            }
        }
        bounds
    }

    /// A str that there always is.
    #[track_caller]
    fn text(&self, position: usize, refused: impl FnOnce(&str) -> String) -> &'v str {
        let value = self.get(position);
        match value.and_then(Value::as_str) {
            Some(text) => text,
            None => type_error(refused(value.map_or("NoneType", TypeName::type_name))),
        }
    }

    /// A str, or None.
    #[track_caller]
    fn optional_text(&self, position: usize, refused: impl FnOnce(&str) -> String) -> Option<&'v str> {
        let value = self.get(position).filter(|value| !value.is_none())?;
        match value.as_str() {
            Some(text) => Some(text),
            None => type_error(refused(value.type_name())),
        }
    }

    /// A value that has to be iterable.
    #[track_caller]
    fn iterable(&self, position: usize) -> Value {
        let value = self.required(position);
        require_iterable(&value);
        value
    }
}

#[track_caller]
fn require_iterable(value: &Value) {
    if !value.is_iterable() {
        type_error(format_args!("'{}' object is not iterable", value.type_name()))
    }
}

impl Method {
    #[track_caller]
    fn check_count(&self, class: &str, given: usize) {
        let Method { name, fewest, most, .. } = self;
        if (*fewest..=*most).contains(&given) {
            return;
        }
        let s = |count: usize| if count == 1 { "" } else { "s" };
        let (least, bound) = if given < *fewest { ("at least", *fewest) } else { ("at most", *most) };
        match self.words {
            Qualified if *most == 0 => {
                type_error(format_args!("{class}.{name}() takes no arguments ({given} given)"))
            }
            Qualified => {
                type_error(format_args!("{class}.{name}() takes exactly one argument ({given} given)"))
            }
            Expected if fewest == most => {
                type_error(format_args!("{name} expected {bound} argument{}, got {given}", s(bound)))
            }
            Expected => {
                type_error(format_args!("{name} expected {least} {bound} argument{}, got {given}", s(bound)))
            }
            Takes => type_error(format_args!(
                "{name}() takes {least} {bound} argument{} ({given} given)",
                s(bound)
            )),
        }
    }

    #[track_caller]
    fn arguments<'v>(&self, class: &str, args: &'v [Value], keywords: &'v [(&str, Value)]) -> Arguments<'v> {
        let (first, names) = self.named;
        if names.is_empty() && !keywords.is_empty() {
            match self.words {
                Takes => type_error(format_args!("{}() takes no keyword arguments", self.name)),
                _ if self.most == ANY => {
                    type_error(format_args!("{}() takes no keyword arguments", self.name))
                }
                _ => type_error(format_args!("{class}.{}() takes no keyword arguments", self.name)),
            }
        }
        self.check_count(class, args.len() + keywords.len());
        if self.name == "sort" && !args.is_empty() {
            type_error("sort() takes no positional arguments")
        }
        let mut given: Vec<Option<&Value>> = args.iter().map(Some).collect();
        if self.most != ANY {
            given.resize(self.most, None);
        }
        for (name, value) in keywords {
            let Some(position) = names.iter().position(|own| own == name) else {
                type_error(format_args!("'{name}' is an invalid keyword argument for {}()", self.name))
            };
            let slot = &mut given[first + position];
            if slot.is_some() {
                type_error(format_args!(
                    "argument for {}() given by name ('{name}') and position ({})",
                    self.name,
                    first + position + 1
                ))
            }
            *slot = Some(value);
        }
        Arguments { name: self.name, given }
    }
}

fn find(class: &str, name: &str) -> Option<&'static Method> {
    METHODS.iter().find(|method| method.name == name && method.class == class)
}

impl Value {
    /// The methods of the value's type: a bool has those of int.
    fn class_of_methods(&self) -> &'static str {
        match self.type_name() {
            "bool" => "int",
            name => name,
        }
    }

    /// `self.name(*args, **keywords)`
    ///
    /// ```
    /// use closure_runtime::{List, Value, fmt};
    /// let xs = List::from([Value::from(3)]);
    /// let value = Value::from(&xs);
    /// value.call_method("append", &[1.into()], &[]);
    /// value.call_method("sort", &[], &[("reverse", false.into())]);
    /// assert_eq!(fmt::str(&xs).to_string(), "[1, 3]");
    /// ```
    ///
    /// # Panics
    /// As CPython: with an `AttributeError` if the type has no such method, and with what the method raises.
    #[track_caller]
    pub fn call_method(&self, name: &str, args: &[Value], keywords: &[(&str, Value)]) -> Value {
        let class = self.class_of_methods();
        let Some(method) = find(class, name) else { return self.call_attribute(name, args, keywords) };
        match (class, name) {
            ("str", "format") => return text::format(self, args, keywords),
            ("dict", "update") => {
                method.check_count(class, args.len());
                return containers::update(self, args.first(), keywords);
            }
            _ => {}
        }
        let arguments = method.arguments(self.type_name(), args, keywords);
        match class {
            "str" => text::call(self.as_str().unwrap_or_default(), &arguments),
            "list" => containers::list(self, &arguments),
            "dict" => containers::dict(self, &arguments),
            "set" => containers::set(self, &arguments),
            "tuple" => containers::tuple(self, &arguments),
            "range" => containers::range(self, &arguments),
            _ => numbers::call(self, &arguments),
        }
    }

    /// A call of what is an attribute without being a method, or of one of the methods that operators stand for.
    #[track_caller]
    fn call_attribute(&self, name: &str, args: &[Value], keywords: &[(&str, Value)]) -> Value {
        match (name, args) {
            ("__getitem__", [index]) => self.item(index),
            ("__setitem__", [index, value]) => {
                self.put(index, value.clone());
                Value::from(())
            }
            ("__contains__", [item]) => Value::from(self.has(item)),
            ("__len__", []) => Value::from(ops::len(self)),
            ("__call__", _) => self.call(args, keywords),
            _ => self.attribute(name).call(args, keywords),
        }
    }

    /// `self.name`: `__name__`, `__qualname__` and `__doc__` of a function or class, `start`, `stop` and `step` of a slice, or a method
    /// that is not called at once.
    ///
    /// ```
    /// use closure_runtime::Value;
    /// let upper = Value::from("ab").attribute("upper");
    /// assert_eq!(upper.call(&[], &[]).as_str(), Some("AB"));
    /// assert_eq!(Value::class("int").attribute("__name__").as_str(), Some("int"));
    /// ```
    ///
    /// # Panics
    /// As CPython with an `AttributeError` if there is no such attribute.
    #[track_caller]
    pub fn attribute(&self, name: &str) -> Value {
        if let Some(method) = find(self.class_of_methods(), name) {
            return Value::held(Held::Function(Function::Method(self.clone(), method.name)));
        }
        if let Some(set) = self.own_attribute(name) {
            return set;
        }
        let about = match self.content() {
            Some(Held::Function(function)) => Some(function.about()),
            Some(Held::Type(class)) => Some(super::function::About::class(class.name())),
            Some(Held::Slice(slice)) => match name {
                "start" => return Value::from(slice.start),
                "stop" => return Value::from(slice.stop),
                "step" => return Value::from(slice.step),
                _ => None,
            },
            _ => None,
        };
        match (name, about) {
            ("__name__", Some(about)) => Value::from(about.name),
            ("__qualname__", Some(about)) => Value::from(about.qualname),
            ("__doc__", Some(about)) => Value::from(about.doc),
            ("__class__", _) => Value::from(crate::builtins::type_of(self)),
            _ => self.no_attribute(name),
        }
    }

    /// What the program has set.
    fn own_attribute(&self, name: &str) -> Option<Value> {
        let Some(Held::Function(Function::Known(known))) = self.content() else { return None };
        let attributes = known.attributes.borrow();
        attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    }

    /// `self.name = value`, of a function: all aliases of this value have the attribute.
    ///
    /// ```
    /// use closure_runtime::Value;
    /// let double = Value::function::<(i64,), _>(|n: i64| n * 2);
    /// let alias = double.clone();
    /// double.set_attribute("unit", "apples");
    /// assert_eq!(alias.attribute("unit").as_str(), Some("apples"));
    /// ```
    ///
    /// # Panics
    /// As CPython with an `AttributeError` if the value has no attributes that can be set.
    #[track_caller]
    pub fn set_attribute(&self, name: &'static str, value: impl Into<Value>) {
        let Some(Held::Function(Function::Known(known))) = self.content() else {
            attribute_error(self, name)
        };
        if known.about.type_name != "function" {
            attribute_error(self, name)
        }
        let value = value.into();
        let mut attributes = known.attributes.borrow_mut();
        let replaced = match attributes.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => Some(core::mem::replace(old, value)),
            None => {
                attributes.push((name, value));
                None
            }
        };
        // What it drops may run code that asks for attributes.
        drop(attributes);
        drop(replaced);
    }

    #[cold]
    #[track_caller]
    fn no_attribute(&self, name: &str) -> ! {
        let class = self.class_of_methods();
        if OTHERS.iter().any(|(other, names)| *other == class && names.contains(&name)) {
            raise("NotImplementedError", format!("the method `{name}` of '{class}' is not supported"))
        }
        attribute_error(self, name)
    }

    /// `hasattr(self, name)`
    ///
    /// ```
    /// use closure_runtime::Value;
    /// assert!(Value::from("a").has_attribute("upper") && !Value::from(1).has_attribute("upper"));
    /// ```
    #[must_use]
    pub fn has_attribute(&self, name: &str) -> bool {
        let named = matches!(self.content(), Some(Held::Function(_) | Held::Type(_)));
        find(self.class_of_methods(), name).is_some()
            || name == "__class__"
            || self.own_attribute(name).is_some()
            || (named && matches!(name, "__name__" | "__qualname__" | "__doc__" | "__call__"))
    }
}
