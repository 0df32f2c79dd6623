//! Python's names of types, needed wherever a message names the type of an operand.

use crate::range::Range;
use alloc::string::String;

/// The name that Python's `type(x).__name__` has for a value, and whether the value is `None`.
///
/// Both are methods on the value, not facts about the Rust type, because an [`Option`] is of type `NoneType`
/// or of its content's type from one moment to the next.
///
/// A type of your own needs only the empty `impl`; its name is then its Rust name without path and generics:
///
/// ```
/// use closure_runtime::types::TypeName;
/// struct Job;
/// impl TypeName for Job {}
/// assert_eq!(Job.type_name(), "Job");
/// assert_eq!(1.type_name(), "int");
/// assert_eq!(None::<i64>.type_name(), "NoneType");
/// ```
pub trait TypeName {
    /// Python's name of the value's type.
    fn type_name(&self) -> &'static str {
        short_name(core::any::type_name::<Self>())
    }

    /// Whether the value is `None`.
    #[inline]
    fn is_none(&self) -> bool {
        false
    }

    /// Whether the operator, which is one in place, does not take this value beside a `left` of a type that never changes. Asked before
    /// the plain operator, which would complain under its own name.
    #[doc(hidden)]
    #[inline]
    fn refuses(&self, symbol: &str, left: &str) -> bool {
        let _ = (symbol, left);
        self.is_none()
    }
}

/// Strips module path and generic arguments from what `core::any::type_name` says.
pub(crate) fn short_name(path: &'static str) -> &'static str {
    let path = path.split('<').next().unwrap_or(path);
    path.rsplit("::").next().unwrap_or(path)
}

macro_rules! type_names {
    ($([$($generics:tt)*] $type:ty => $name:literal;)*) => {$(
        impl<$($generics)*> $crate::types::TypeName for $type {
            #[inline]
            fn type_name(&self) -> &'static str {
                $name
            }
        }
    )*};
}
pub(crate) use type_names;

type_names! {
    [] i64 => "int";
    [] f64 => "float";
    [] bool => "bool";
    [] str => "str";
    [] String => "str";
    [] Range => "range";
}

impl TypeName for () {
    #[inline]
    fn type_name(&self) -> &'static str {
        "NoneType"
    }
    #[inline]
    fn is_none(&self) -> bool {
        true
    }
}

impl<T: TypeName> TypeName for Option<T> {
    fn type_name(&self) -> &'static str {
        self.as_ref().map_or("NoneType", T::type_name)
    }
    #[inline]
    fn is_none(&self) -> bool {
        self.as_ref().is_none_or(T::is_none)
    }
}

impl<T: TypeName + ?Sized> TypeName for &T {
    fn type_name(&self) -> &'static str {
        T::type_name(self)
    }
    #[inline]
    fn refuses(&self, symbol: &str, left: &str) -> bool {
        T::refuses(self, symbol, left)
    }
    #[inline]
    fn is_none(&self) -> bool {
        T::is_none(self)
    }
}

/// The name without the module or class: `chain` of `itertools.chain`.
pub(crate) const fn last_name(name: &'static str) -> &'static str {
    let mut start = name.len();
    while start > 0 && name.as_bytes()[start - 1] != b'.' {
        start -= 1;
    }
    name.split_at(start).1
}
