//! The unary operators and truth.

use crate::callable::Func;
use crate::error::{raise, type_error};

macro_rules! unary_operators {
    ($($Trait:ident $method:ident $symbol:literal $message:literal;)*) => {$(
        #[doc = concat!("Python's unary `", $symbol, "`.")]
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "no such operation on this type",
            note = "Python's int is i64, float is f64"
        )]
        pub trait $Trait {
            /// The type of the result.
            type Output;
            #[doc = concat!("Computes `", $symbol, "self`.")]
            #[track_caller]
            fn $method(&self) -> Self::Output;
        }

        #[doc = concat!("`", $symbol, "a`.\n\n# Panics\nAs `OverflowError` where `i64` cannot hold the result.")]
        #[inline]
        #[track_caller]
        pub fn $method<A: $Trait + ?Sized>(a: &A) -> A::Output {
            a.$method()
        }

        impl<A: $Trait + ?Sized> $Trait for &A {
            type Output = A::Output;
            #[inline]
            fn $method(&self) -> A::Output {
                (**self).$method()
            }
        }

        impl<A: $Trait> $Trait for Option<A> {
            type Output = A::Output;
            #[inline]
            fn $method(&self) -> A::Output {
                match self {
                    Some(value) => value.$method(),
                    None => type_error(concat!("bad operand type for unary ", $symbol, ": 'NoneType'")),
                }
            }
        }
    )*};
}

unary_operators! {
    Neg neg "-" "TypeError: bad operand type for unary -: `{Self}`";
    Pos pos "+" "TypeError: bad operand type for unary +: `{Self}`";
    Invert invert "~" "TypeError: bad operand type for unary ~: `{Self}`";
}

/// Whether a value counts as true: numbers unless zero, strings and containers unless empty, functions always.
#[diagnostic::on_unimplemented(
    message = "the truth of `{Self}` is not known",
    label = "used as a condition",
    note = "implement `closure_runtime::ops::Truth` for a type of your own"
)]
pub trait Truth {
    /// The value as a condition.
    fn truth(&self) -> bool;
}

/// `bool(a)`: a value as a condition.
///
/// ```
/// use closure_runtime::ops;
/// assert!(!ops::truth("") && ops::truth(&0.5) && !ops::truth(&Some(0)));
/// ```
#[inline]
pub fn truth<A: Truth + ?Sized>(a: &A) -> bool {
    a.truth()
}

/// `not a`.
#[inline]
pub fn not<A: Truth + ?Sized>(a: &A) -> bool {
    !a.truth()
}

impl<A: Truth + ?Sized> Truth for &A {
    #[inline]
    fn truth(&self) -> bool {
        (**self).truth()
    }
}

impl<A: Truth> Truth for Option<A> {
    #[inline]
    fn truth(&self) -> bool {
        self.as_ref().is_some_and(A::truth)
    }
}

impl Truth for () {
    #[inline]
    fn truth(&self) -> bool {
        false
    }
}

impl<Args, Return> Truth for Func<Args, Return> {
    #[inline]
    fn truth(&self) -> bool {
        true
    }
}

/// The content of a `T | None` on which the attribute or method `name` is used.
///
/// # Panics
/// With CPython's `AttributeError` if it is `None`.
///
/// ```
/// use closure_runtime::ops;
/// assert_eq!(ops::attribute(&Some("ab"), "upper"), &"ab");
/// ```
#[inline]
#[track_caller]
pub fn attribute<'a, T>(value: &'a Option<T>, name: &str) -> &'a T {
    match value {
        Some(value) => value,
        None => no_attribute(name),
    }
}

#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn no_attribute(name: &str) -> ! {
    raise("AttributeError", format_args!("'NoneType' object has no attribute '{name}'"))
}
