//! The functions of Python's module `math` that closure programs use.

use crate::builtins::{ToFloat, float_to_int};
use crate::error::{overflow, type_error, value_error};
use crate::ops::floor as floor_float;

/// `math.pi`.
#[allow(non_upper_case_globals, reason = "Python's name")]
pub const pi: f64 = core::f64::consts::PI;
/// `math.e`.
#[allow(non_upper_case_globals, reason = "Python's name")]
pub const e: f64 = core::f64::consts::E;
/// `math.tau`.
#[allow(non_upper_case_globals, reason = "Python's name")]
pub const tau: f64 = core::f64::consts::TAU;
/// `math.inf`.
#[allow(non_upper_case_globals, reason = "Python's name")]
pub const inf: f64 = f64::INFINITY;
/// `math.nan`.
#[allow(non_upper_case_globals, reason = "Python's name")]
pub const nan: f64 = f64::NAN;

/// `math.floor(x)`.
///
/// # Panics
/// `ValueError` or `OverflowError` for what is no int.
///
/// ```
/// assert_eq!(closure_runtime::math::floor(&-0.5), -1);
/// ```
#[track_caller]
pub fn floor<T: Real + ?Sized>(x: &T) -> i64 {
    x.whole(floor_float)
}

/// `math.ceil(x)`.
///
/// # Panics
/// `ValueError` or `OverflowError` for what is no int.
#[track_caller]
pub fn ceil<T: Real + ?Sized>(x: &T) -> i64 {
    x.whole(|x| -floor_float(-x))
}

/// `math.trunc(x)`.
///
/// # Panics
/// `ValueError` or `OverflowError` for what is no int.
#[track_caller]
pub fn trunc<T: Real + ?Sized>(x: &T) -> i64 {
    x.whole(|x| if x < 0.0 { -floor_float(-x) } else { floor_float(x) })
}

/// What the functions of this module take: a number, and not, as `float()` does, a text.
#[diagnostic::on_unimplemented(
    message = "TypeError: must be real number, not `{Self}`",
    label = "an argument of a function of `math`",
    note = "Python's int is i64, float is f64"
)]
pub trait Real: ToFloat + Whole {
    /// The number as a float.
    #[doc(hidden)]
    #[track_caller]
    fn real(&self) -> f64 {
        self.to_float()
    }
}
impl Real for i64 {}
impl Real for f64 {}
impl Real for bool {}
impl<T: Real + ?Sized> Real for &T {
    fn real(&self) -> f64 {
        (**self).real()
    }
}
impl<T: Real> Real for Option<T> {
    fn real(&self) -> f64 {
        match self {
            Some(number) => number.real(),
            None => type_error("must be real number, not NoneType"),
        }
    }
}

/// A number that can be made whole. An int is already, and would lose digits on the way through a float.
pub trait Whole {
    /// The whole number that `round` gives.
    #[track_caller]
    fn whole(&self, round: impl Fn(f64) -> f64) -> i64;
}
impl Whole for i64 {
    fn whole(&self, _: impl Fn(f64) -> f64) -> i64 {
        *self
    }
}
impl Whole for bool {
    fn whole(&self, _: impl Fn(f64) -> f64) -> i64 {
        i64::from(*self)
    }
}
impl Whole for f64 {
    fn whole(&self, round: impl Fn(f64) -> f64) -> i64 {
        float_to_int(round(*self))
    }
}
impl<T: Whole> Whole for Option<T> {
    fn whole(&self, round: impl Fn(f64) -> f64) -> i64 {
        match self {
            Some(number) => number.whole(round),
            None => type_error("must be real number, not NoneType"),
        }
    }
}
impl<T: Whole + ?Sized> Whole for &T {
    fn whole(&self, round: impl Fn(f64) -> f64) -> i64 {
        (**self).whole(round)
    }
}

/// `math.fabs(x)`.
pub fn fabs<T: Real + ?Sized>(x: &T) -> f64 {
    x.real().abs()
}

/// `math.isnan(x)`.
pub fn isnan<T: Real + ?Sized>(x: &T) -> bool {
    x.real().is_nan()
}

/// `math.isinf(x)`.
pub fn isinf<T: Real + ?Sized>(x: &T) -> bool {
    x.real().is_infinite()
}

/// `math.isfinite(x)`.
pub fn isfinite<T: Real + ?Sized>(x: &T) -> bool {
    x.real().is_finite()
}

/// `math.copysign(x, y)`.
pub fn copysign<A: Real + ?Sized, B: Real + ?Sized>(x: &A, y: &B) -> f64 {
    x.real().copysign(y.real())
}

/// `math.isqrt(n)`.
///
/// # Panics
/// `ValueError` for a negative number.
#[track_caller]
pub fn isqrt(n: &i64) -> i64 {
    match n.checked_isqrt() {
        Some(root) => root,
        None => value_error("isqrt() argument must be nonnegative"),
    }
}

/// `math.factorial(n)`.
///
/// # Panics
/// `ValueError` for a negative number, `OverflowError` from 21 on.
///
/// ```
/// assert_eq!(closure_runtime::math::factorial(&5), 120);
/// ```
#[track_caller]
pub fn factorial(n: &i64) -> i64 {
    if *n < 0 {
        value_error("factorial() not defined for negative values")
    }
    if *n > 20 {
        overflow("factorial()")
    }
    (1..=*n).product()
}

/// `math.gcd(a, b)`.
///
/// # Panics
/// `OverflowError` where the result is 2 to the 63rd.
#[track_caller]
pub fn gcd(a: &i64, b: &i64) -> i64 {
    let (mut x, mut y) = (a.unsigned_abs(), b.unsigned_abs());
    while y != 0 {
        (x, y) = (y, x % y);
    }
    match i64::try_from(x) {
        Ok(divisor) => divisor,
        Err(_) => overflow("gcd()"),
    }
}

/// `math.lcm(a, b)`.
///
/// # Panics
/// `OverflowError` if `i64` cannot hold it.
#[track_caller]
pub fn lcm(a: &i64, b: &i64) -> i64 {
    if *a == 0 || *b == 0 {
        return 0;
    }
    match (a / gcd(a, b)).checked_mul(*b).and_then(i64::checked_abs) {
        Some(multiple) => multiple,
        None => overflow("lcm()"),
    }
}

/// `math.prod(items)` of ints.
///
/// # Panics
/// `OverflowError` if `i64` cannot hold it.
#[track_caller]
pub fn prod(items: impl IntoIterator<Item = i64>) -> i64 {
    let mut product = 1i64;
    for item in items {
        product = match product.checked_mul(item) {
            Some(product) => product,
            None => overflow("prod()"),
        };
    }
    product
}

/// `math.degrees(x)`.
pub fn degrees<T: Real + ?Sized>(x: &T) -> f64 {
    x.real() * (180.0 / pi)
}

/// `math.radians(x)`.
pub fn radians<T: Real + ?Sized>(x: &T) -> f64 {
    x.real() * (pi / 180.0)
}

#[cfg(feature = "std")]
mod with_std {
    use super::*;
    use crate::error::{raise, zero_division};

    /// CPython's verdict on the result of a C function: NaN from a number is a domain error, an infinity from
    /// finite numbers is a pole or too large.
    #[track_caller]
    fn checked(result: f64, argument: f64, can_overflow: bool) -> f64 {
        if result.is_nan() && !argument.is_nan() {
            value_error("math domain error")
        }
        if result.is_infinite() && argument.is_finite() {
            if can_overflow {
                raise("OverflowError", "math range error")
            }
            value_error("math domain error")
        }
        result
    }

    macro_rules! functions {
        ($($name:ident $method:ident $can_overflow:literal;)*) => {$(
            #[doc = concat!("`math.", stringify!($name), "(x)`.\n\n# Panics\n`ValueError` or `OverflowError` as in CPython.")]
            #[track_caller]
            pub fn $name<T: Real + ?Sized>(x: &T) -> f64 {
                let x = x.real();
                checked(x.$method(), x, $can_overflow)
            }
        )*};
    }
    functions! {
        sqrt sqrt false;
        exp exp true;
        expm1 exp_m1 true;
        log1p ln_1p false;
        log2 log2 false;
        log10 log10 false;
        sin sin false;
        cos cos false;
        tan tan false;
        asin asin false;
        acos acos false;
        atan atan false;
        sinh sinh true;
        cosh cosh true;
        tanh tanh false;
    }

    /// `math.log(x)`.
    ///
    /// # Panics
    /// `ValueError: math domain error` unless the number is positive.
    ///
    /// ```
    /// assert_eq!(closure_runtime::math::log(&1), 0.0);
    /// ```
    #[track_caller]
    pub fn log<T: Real + ?Sized>(x: &T) -> f64 {
        let x = x.real();
        checked(x.ln(), x, false)
    }

    /// `math.log(x, base)`.
    ///
    /// # Panics
    /// `ValueError: math domain error` unless both are positive; `ZeroDivisionError` for base 1.
    #[track_caller]
    pub fn log_base<T: Real + ?Sized, B: Real + ?Sized>(x: &T, base: &B) -> f64 {
        let (numerator, denominator) = (log(x), log(base));
        if denominator == 0.0 {
            zero_division("float division by zero")
        }
        numerator / denominator
    }

    /// `math.pow(x, y)`: always a float.
    ///
    /// # Panics
    /// `ValueError` or `OverflowError` as in CPython.
    #[track_caller]
    pub fn pow<A: Real + ?Sized, B: Real + ?Sized>(x: &A, y: &B) -> f64 {
        let (x, y) = (x.real(), y.real());
        let power = x.powf(y);
        if power.is_nan() && !x.is_nan() && !y.is_nan() {
            value_error("math domain error")
        }
        if power.is_infinite() && x.is_finite() && y.is_finite() {
            if x == 0.0 {
                value_error("math domain error")
            }
            raise("OverflowError", "math range error")
        }
        power
    }

    /// `math.atan2(y, x)`.
    pub fn atan2<A: Real + ?Sized, B: Real + ?Sized>(y: &A, x: &B) -> f64 {
        y.real().atan2(x.real())
    }

    /// `math.hypot(x, y)`.
    ///
    /// # Panics
    /// `OverflowError` if the result is too large.
    #[track_caller]
    pub fn hypot<A: Real + ?Sized, B: Real + ?Sized>(x: &A, y: &B) -> f64 {
        let (x, y) = (x.real(), y.real());
        checked(x.hypot(y), if x.is_finite() { y } else { x }, true)
    }

    /// `math.fmod(x, y)`: with the sign of `x`.
    ///
    /// # Panics
    /// `ValueError: math domain error` for a zero or an infinity where there is no remainder.
    #[track_caller]
    pub fn fmod<A: Real + ?Sized, B: Real + ?Sized>(x: &A, y: &B) -> f64 {
        let (x, y) = (x.real(), y.real());
        let remainder = x % y;
        if remainder.is_nan() && !x.is_nan() && !y.is_nan() {
            value_error("math domain error")
        }
        remainder
    }
}
#[cfg(feature = "std")]
pub use with_std::*;

/// `math.isclose(a, b, rel_tol=rel_tol, abs_tol=abs_tol)`.
///
/// # Panics
/// `ValueError` for a negative tolerance.
///
/// ```
/// use closure_runtime::math;
/// assert!(math::isclose(&(0.1 + 0.2), &0.3, 1e-9, 0.0));
/// ```
#[track_caller]
pub fn isclose<A: Real + ?Sized, B: Real + ?Sized>(a: &A, b: &B, rel_tol: f64, abs_tol: f64) -> bool {
    if rel_tol < 0.0 || abs_tol < 0.0 {
        value_error("tolerances must be non-negative")
    }
    let (a, b) = (a.real(), b.real());
    if a == b {
        return true;
    }
    if a.is_infinite() || b.is_infinite() {
        return false;
    }
    let distance = (b - a).abs();
    distance <= (rel_tol * b).abs() || distance <= (rel_tol * a).abs() || distance <= abs_tol
}
