//! A number that may be an int or a float, where the two meet in one place.

use crate::builtins::{Abs, Round, Sum, ToFloat, ToInt};
use crate::dict::Dict;
use crate::fmt::{Facts, Format, Spec};
use crate::list::List;
use crate::math;
use crate::ops::*;
use crate::types::TypeName;
use alloc::string::String;
use core::fmt;

/// `int | float`: what a variable holds that is an int at one time and a float at another.
///
/// It computes, compares and prints as the one that it is.
///
/// ```
/// use closure_runtime::{Number, fmt, ops};
/// let total = Number::from(1);
/// assert_eq!(fmt::str(&ops::add(&total, &2)).to_string(), "3");
/// assert_eq!(ops::add(&total, &0.5), 1.5);
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Number {
    /// An int.
    Int(i64),
    /// A float.
    Float(f64),
}

impl Number {
    /// `From::from`, as a method of the type's own: generated code calls it where `From` is not in scope, or another trait's `from` is.
    #[doc(hidden)]
    #[inline]
    pub fn from(value: impl Into<Number>) -> Number {
        value.into()
    }
}

impl From<i64> for Number {
    #[inline]
    fn from(value: i64) -> Self {
        Number::Int(value)
    }
}

/// The int or float that a value is.
///
/// # Panics
/// As CPython with `TypeError` if it is neither.
impl From<crate::value::Value> for Number {
    #[track_caller]
    fn from(value: crate::value::Value) -> Self {
        crate::value::from_value(&value)
    }
}

impl From<f64> for Number {
    #[inline]
    fn from(value: f64) -> Self {
        Number::Float(value)
    }
}

/// An int or a float, as what may be either.
///
/// ```
/// assert_eq!(closure_runtime::number(2), 2);
/// ```
#[inline]
pub fn number(value: impl Into<Number>) -> Number {
    value.into()
}

impl From<Number> for f64 {
    fn from(value: Number) -> f64 {
        value.to_float()
    }
}

/// Does with the number what is done with the int or float that it is.
macro_rules! either {
    ($number:expr, $value:ident => $result:expr) => {
        match $number {
            Number::Int($value) => $result,
            Number::Float($value) => $result,
        }
    };
}

macro_rules! arithmetic {
    ($($Trait:ident $method:ident;)*) => {$(
        arithmetic! { @ $Trait $method Number, i64, Number }
        arithmetic! { @ $Trait $method Number, bool, Number }
        arithmetic! { @ $Trait $method Number, f64, f64 }
        arithmetic! { @left $Trait $method i64, Number }
        arithmetic! { @left $Trait $method bool, Number }
        arithmetic! { @left $Trait $method f64, f64 }
        impl $Trait<Number> for Number {
            type Output = Number;
            #[inline]
            fn $method(&self, rhs: &Number) -> Number {
                either!(*rhs, rhs => Number::from($Trait::$method(self, &rhs)))
            }
        }
    )*};
    (@ $Trait:ident $method:ident $A:ty, $B:ty, $Output:ty) => {
        impl $Trait<$B> for $A {
            type Output = $Output;
            #[inline]
            fn $method(&self, rhs: &$B) -> $Output {
                either!(*self, number => <$Output>::from($Trait::$method(&number, rhs)))
            }
        }
    };
    (@left $Trait:ident $method:ident $A:ty, $Output:ty) => {
        impl $Trait<Number> for $A {
            type Output = $Output;
            #[inline]
            fn $method(&self, rhs: &Number) -> $Output {
                either!(*rhs, number => <$Output>::from($Trait::$method(self, &number)))
            }
        }
    };
}
arithmetic! { Add add; Sub sub; Mul mul; FloorDiv floor_div; Mod modulo; }
#[cfg(feature = "std")]
arithmetic! { Pow pow; }

macro_rules! true_division {
    ($($B:ty),*) => {$(
        impl TrueDiv<$B> for Number {
            type Output = f64;
            #[inline]
            fn true_div(&self, rhs: &$B) -> f64 {
                either!(*self, number => TrueDiv::true_div(&number, rhs))
            }
        }
        impl TrueDiv<Number> for $B {
            type Output = f64;
            #[inline]
            fn true_div(&self, rhs: &Number) -> f64 {
                either!(*rhs, number => TrueDiv::true_div(self, &number))
            }
        }
    )*};
}
true_division! { i64, bool, f64 }

impl TrueDiv for Number {
    type Output = f64;
    #[inline]
    fn true_div(&self, rhs: &Number) -> f64 {
        either!(*rhs, rhs => TrueDiv::true_div(self, &rhs))
    }
}

macro_rules! comparisons {
    ($($Trait:ident $method:ident;)*) => {$(
        comparisons! { @ $Trait $method i64 }
        comparisons! { @ $Trait $method bool }
        comparisons! { @ $Trait $method f64 }
        impl $Trait<Number> for Number {
            #[inline]
            fn $method(&self, rhs: &Number) -> bool {
                either!(*rhs, rhs => $Trait::$method(self, &rhs))
            }
        }
    )*};
    (@ $Trait:ident $method:ident $B:ty) => {
        impl $Trait<$B> for Number {
            #[inline]
            fn $method(&self, rhs: &$B) -> bool {
                either!(*self, number => $Trait::$method(&number, rhs))
            }
        }
        impl $Trait<Number> for $B {
            #[inline]
            fn $method(&self, rhs: &Number) -> bool {
                either!(*rhs, number => $Trait::$method(self, &number))
            }
        }
    };
}
comparisons! { Eq eq; Lt lt; Le le; Gt gt; Ge ge; }

forward_rhs! { [] Number }
forward_rhs! { modulo [] Number }
forward_rhs! { in_place [] Number }
forward_comparisons! { [] Number }

impl Neg for Number {
    type Output = Number;
    #[inline]
    fn neg(&self) -> Number {
        either!(*self, number => Number::from(Neg::neg(&number)))
    }
}

impl Pos for Number {
    type Output = Number;
    #[inline]
    fn pos(&self) -> Number {
        *self
    }
}

impl Truth for Number {
    #[inline]
    fn truth(&self) -> bool {
        either!(*self, number => number.truth())
    }
}

impl Hash for Number {
    #[inline]
    fn hash(&self) -> i64 {
        either!(*self, number => Hash::hash(&number))
    }
}

impl Format for Number {
    fn str(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        either!(*self, number => Format::str(&number, f))
    }
    fn format(&self, spec: &Spec<'_>) -> String {
        either!(*self, number => Format::format(&number, spec))
    }
    fn facts(&self) -> Facts {
        either!(*self, number => number.facts())
    }
}

impl TypeName for Number {
    fn type_name(&self) -> &'static str {
        either!(*self, number => number.type_name())
    }
}

impl Abs for Number {
    type Output = Number;
    #[inline]
    fn abs(&self) -> Number {
        either!(*self, number => Number::from(Abs::abs(&number)))
    }
}

impl Round for Number {
    type Output = Number;
    #[inline]
    fn round(&self) -> i64 {
        either!(*self, number => Round::round(&number))
    }
    fn round_to(&self, digits: i64) -> Number {
        either!(*self, number => Number::from(number.round_to(digits)))
    }
}

impl ToInt for Number {
    #[inline]
    fn to_int(&self) -> i64 {
        either!(*self, number => number.to_int())
    }
}

impl ToFloat for Number {
    #[inline]
    fn to_float(&self) -> f64 {
        either!(*self, number => number.to_float())
    }
}

impl math::Whole for Number {
    fn whole(&self, round: impl Fn(f64) -> f64) -> i64 {
        either!(*self, number => number.whole(round))
    }
}

impl math::Real for Number {}

impl Sum for Number {
    type Output = Number;
    fn sum(items: impl Iterator<Item = Number>) -> Number {
        let mut total = Number::Int(0);
        for item in items {
            total = total.add(&item);
        }
        total
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Number) -> bool {
        Eq::eq(self, other)
    }
}

impl PartialEq<i64> for Number {
    fn eq(&self, other: &i64) -> bool {
        Eq::eq(self, other)
    }
}

impl PartialEq<f64> for Number {
    fn eq(&self, other: &f64) -> bool {
        Eq::eq(self, other)
    }
}

/// An int or a float is stored where both may be, also by code that is generic over the container.
macro_rules! stored {
    ($($Stored:ty),*) => {$(
        impl<K: Hash + Eq> SetItem<K, $Stored> for Dict<K, Number> {
            #[inline]
            fn set_item(&self, key: K, value: $Stored) {
                self.set_item(key, Number::from(value));
            }
        }

        impl SetItem<i64, $Stored> for List<Number> {
            #[inline]
            #[track_caller]
            fn set_item(&self, index: i64, value: $Stored) {
                self.set_item(index, Number::from(value));
            }
        }
    )*};
}
stored!(i64, f64);
