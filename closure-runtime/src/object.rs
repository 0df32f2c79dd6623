//! A value of which only its text, its truth, its type, and whether it equals a text or a number are asked.

use crate::cell::Shared;
use crate::fmt::{self as python_fmt, Facts, Format, Spec};
use crate::number::Number;
use crate::ops::{Eq, Truth};
use crate::types::TypeName;
use alloc::string::{String, ToString};
use core::fmt;

/// A value of any type of which the program only asks its text, its truth, its type, and whether it equals a text or a number: an
/// element of a list that holds an int and a str.
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

    /// The value, if it is an int, a float or a bool.
    fn number(&self) -> Option<Number> {
        self.0.facts().number.map(Number::from)
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

impl TypeName for Object {
    fn type_name(&self) -> &'static str {
        self.0.facts().type_name
    }
    fn is_none(&self) -> bool {
        self.type_name() == "NoneType"
    }
}

/// Text and numbers can be told from other values, whatever those are.
macro_rules! comparisons {
    ($($B:ty, $this:ident, $other:ident, $test:expr;)*) => {$(
        impl Eq<$B> for Object {
            fn eq(&self, $other: &$B) -> bool {
                let $this = self;
                $test
            }
        }
        impl Eq<Object> for $B {
            fn eq(&self, $this: &Object) -> bool {
                let $other = self;
                $test
            }
        }
    )*};
}
comparisons! {
    str, object, text, object.type_name() == "str" && python_fmt::str(object).to_string() == *text;
    String, object, text, Eq::eq(object, &text[..]);
    i64, object, number, object.number().is_some_and(|own| Eq::eq(&own, number));
    f64, object, number, object.number().is_some_and(|own| Eq::eq(&own, number));
    bool, object, truth, object.number().is_some_and(|own| Eq::eq(&own, truth));
    Number, object, number, object.number().is_some_and(|own| Eq::eq(&own, number));
}

#[diagnostic::do_not_recommend]
impl Truth for Object {
    fn truth(&self) -> bool {
        !self.0.facts().falsy
    }
}
