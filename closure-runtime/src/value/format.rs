//! The text of values.

use super::function::Function;
use super::{Held, Repr, Value};
use crate::fmt::{self as python_fmt, Facts, Format, Spec, Spread, Words};
use crate::ops::{self, Slice};
use crate::types::TypeName;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

impl Value {
    /// What has the value's text; a function, whose text tells where it is, has its own.
    fn shown(&self) -> Option<&dyn Format> {
        Some(match &self.0 {
            Repr::None => &(),
            Repr::Bool(bool) => bool,
            Repr::Int(int) => int,
            Repr::Float(float) => float,
            Repr::Held(held) => match &**held {
                Held::Text(text) => text,
                Held::Tuple(tuple) => tuple,
                Held::List(list) => list,
                Held::Dict(dict) => dict,
                Held::Set(set) => set,
                Held::Range(range) => range,
                Held::Slice(slice) => slice,
                Held::Iter(iter) => iter,
                Held::Keys(keys) => keys,
                Held::Values(values) => values,
                Held::Items(items) => items,
                Held::Type(class) => class,
                Held::View(view) => view.format(),
                Held::Foreign(foreign) => foreign.format(),
                Held::Function(_) | Held::TypedList(_) | Held::TypedDict(_) | Held::TypedSet(_) => {
                    return None;
                }
            },
        })
    }

    /// The text of what has it not as it is held.
    fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = self.address().unwrap_or_default();
        match self.content() {
            Some(Held::Function(Function::Known(known))) => match known.about.type_name {
                "builtin_function_or_method" => write!(f, "<built-in function {}>", known.about.name),
                _ => python_fmt::function(known.about.qualname, address, f),
            },
            Some(Held::Function(Function::Builtin("itertools.chain.from_iterable"))) => {
                write!(f, "<built-in method from_iterable of type object at {address:#x}>")
            }
            Some(Held::Function(Function::Builtin(name))) => {
                write!(f, "<built-in function {}>", crate::types::last_name(name))
            }
            Some(Held::Function(Function::Unbound(method))) => match method.split_once('.') {
                Some((class, name)) => write!(f, "<method '{name}' of '{class}' objects>"),
                None => f.write_str(method),
            },
            Some(Held::Function(Function::Method(object, name))) => {
                let (class, address) = (object.type_name(), object.address().unwrap_or_default());
                write!(f, "<built-in method {name} of {class} object at {address:#x}>")
            }
            Some(Held::TypedList(list)) => list.copy().repr(f),
            Some(Held::TypedDict(dict)) => dict.copy().repr(f),
            Some(Held::TypedSet(set)) => set.copy().repr(f),
            _ => Ok(()),
        }
    }
}

#[diagnostic::do_not_recommend]
impl Format for Value {
    fn str(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.shown() {
            Some(shown) => shown.str(f),
            None => self.write(f),
        }
    }
    fn repr(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.shown() {
            Some(shown) => shown.repr(f),
            None => self.write(f),
        }
    }
    fn format(&self, spec: &Spec<'_>) -> String {
        match self.shown() {
            Some(shown) => shown.format(spec),
            None if spec.is_empty() => crate::builtins::str(self),
            None => {
                let name = self.type_name();
                crate::error::type_error(format_args!(
                    "unsupported format string passed to {name}.__format__"
                ))
            }
        }
    }
    fn facts(&self) -> Facts {
        match self.shown() {
            Some(shown) => shown.facts(),
            None => match self.content() {
                Some(Held::TypedList(_) | Held::TypedDict(_)) => {
                    Facts::mapping(self.type_name()).empty_if(!self.is_true())
                }
                _ => Facts::of(self.type_name()).empty_if(!self.is_true()),
            },
        }
    }
    fn can_nest() -> bool {
        true
    }
    fn arguments(&self) -> Vec<&dyn Format> {
        match self.as_tuple() {
            Some(tuple) => tuple.arguments(),
            None => Vec::from([self as &dyn Format]),
        }
    }
}

/// As Python's `repr`.
impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.repr(f)
    }
}

/// As Python's `str`.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.str(f)
    }
}

#[diagnostic::do_not_recommend]
impl Spread for Value {
    fn spread(&self, words: &mut Words<'_>) {
        for item in ops::iter(self) {
            words.push(&item);
        }
    }
}

impl Format for Slice {
    fn str(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |part: &Option<i64>| crate::builtins::str(part);
        write!(f, "slice({}, {}, {})", part(&self.start), part(&self.stop), part(&self.step))
    }
    fn facts(&self) -> Facts {
        Facts::of("slice")
    }
}
