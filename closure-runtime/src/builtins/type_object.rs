//! `type(x)`

use crate::fmt::{Facts, Format};
use crate::ops::{Eq, Identity, Truth};
use crate::types::TypeName;
use core::fmt;

/// What `type(x)` gives: it can be printed, compared with another, and asked for its name.
///
/// ```
/// use closure_runtime::{builtins, fmt};
/// let ty = builtins::type_of(&1.5);
/// assert_eq!(ty.name(), "float");
/// assert_eq!(fmt::str(&ty).to_string(), "<class 'float'>");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Type(pub(crate) &'static str);

/// `type(x)`.
pub fn type_of<T: TypeName + ?Sized>(x: &T) -> Type {
    Type(x.type_name())
}

/// `isinstance(x, (int, str))`, by the names of the classes.
///
/// ```
/// use closure_runtime::{Number, builtins};
/// assert!(builtins::is_instance(&Number::Float(1.5), &["int", "float"]));
/// assert!(builtins::is_instance(&true, &["int"]) && !builtins::is_instance("text", &["int"]));
/// ```
pub fn is_instance<T: TypeName + ?Sized>(x: &T, classes: &[&str]) -> bool {
    let own = x.type_name();
    // A bool is an int, too.
    classes.contains(&own) || (own == "bool" && classes.contains(&"int"))
}

impl Type {
    /// `__name__`.
    pub fn name(&self) -> &'static str {
        self.0
    }
}

impl Format for Type {
    fn str(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<class '{}'>", self.0)
    }
    fn facts(&self) -> Facts {
        Facts::of("type")
    }
}

impl TypeName for Type {
    fn type_name(&self) -> &'static str {
        "type"
    }
}

impl Truth for Type {
    #[inline]
    fn truth(&self) -> bool {
        true
    }
}

impl Eq for Type {
    fn eq(&self, rhs: &Type) -> bool {
        self.0 == rhs.0
    }
}

impl Identity for Type {
    fn is(&self, rhs: &Type) -> bool {
        self.0 == rhs.0
    }
}
