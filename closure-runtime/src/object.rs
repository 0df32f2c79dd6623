//! A value of which only its text is asked.

use crate::cell::Shared;
use crate::fmt::{Facts, Format, Spec};
use alloc::string::String;
use core::fmt;

/// A value of any type of which the program only asks its text: an element of a list that holds an int and a str.
///
/// Cloning makes an alias of the same value.
///
/// ```
/// use closure_runtime::{List, Object, fmt};
/// let person = List::from([Object::new(String::from("Ann")), Object::new(30)]);
/// assert_eq!(fmt::str(&person).to_string(), "['Ann', 30]");
/// ```
pub struct Object(Shared<dyn Format>);

impl Object {
    /// Holds `value`.
    pub fn new(value: impl Format + 'static) -> Self {
        Object(Shared::new(value))
    }
}

impl Clone for Object {
    #[inline]
    fn clone(&self) -> Self {
        Object(Shared::clone(&self.0))
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.repr(f)
    }
}

impl Format for Object {
    fn str(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.str(f)
    }
    fn repr(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.repr(f)
    }
    fn format(&self, spec: &Spec<'_>) -> String {
        self.0.format(spec)
    }
    fn facts(&self) -> Facts {
        self.0.facts()
    }
}

crate::types::type_names! { [] Object => "object"; }
