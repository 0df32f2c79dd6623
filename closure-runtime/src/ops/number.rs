//! Arithmetic of `int`, `float` and `bool` in every combination. A bool computes as 0 or 1; an int that meets a
//! float becomes one.

use super::*;
use crate::error::{add_overflow, mul_overflow, overflow, sub_overflow, value_error, zero_division};
use core::cmp::Ordering;

/// An operand as an int.
trait Int: Copy {
    fn int(self) -> i64;
}
impl Int for i64 {
    #[inline]
    fn int(self) -> i64 {
        self
    }
}
impl Int for bool {
    #[inline]
    fn int(self) -> i64 {
        i64::from(self)
    }
}

/// An operand as a float, rounded half to even as CPython rounds.
trait Float: Copy {
    fn float(self) -> f64;
}
impl Float for f64 {
    #[inline]
    fn float(self) -> f64 {
        self
    }
}
impl Float for i64 {
    #[inline]
    fn float(self) -> f64 {
        self as f64
    }
}
impl Float for bool {
    #[inline]
    fn float(self) -> f64 {
        f64::from(self)
    }
}

/// `f64::floor`, which core lacks.
#[inline]
pub(crate) fn floor(x: f64) -> f64 {
    // From 2^52 on (and for infinities and NaN) every float is whole.
    if x.abs() < 4_503_599_627_370_496.0 {
        let whole = x as i64 as f64;
        // `copysign` keeps the sign of a negative zero.
        return if whole > x { whole - 1.0 } else { whole.copysign(x) };
    }
    x
}

#[inline]
#[track_caller]
fn floor_div_int(a: i64, b: i64) -> i64 {
    if b == 0 {
        zero_division("integer division or modulo by zero")
    }
    // The one overflow: `i64::MIN // -1`.
    let Some(quotient) = a.checked_div(b) else { overflow("//") };
    // Rust truncates; one less where the division is inexact and the signs differ.
    if a % b != 0 && (a < 0) != (b < 0) { quotient - 1 } else { quotient }
}

#[inline]
#[track_caller]
pub(crate) fn modulo_int(a: i64, b: i64) -> i64 {
    if b == 0 {
        zero_division("integer modulo by zero")
    }
    let remainder = a.wrapping_rem(b);
    if remainder != 0 && (remainder < 0) != (b < 0) { remainder + b } else { remainder }
}

/// The quotient, correctly rounded even where an operand has more than a float's 53 bits.
#[inline]
#[track_caller]
fn true_div_int(a: i64, b: i64) -> f64 {
    const EXACT: u64 = 1 << 53;
    if b == 0 {
        zero_division("division by zero")
    }
    if a.unsigned_abs() <= EXACT && b.unsigned_abs() <= EXACT {
        return a as f64 / b as f64;
    }
    true_div_wide(a, b)
}

// Out of the way of what it is for: the operands are small nearly always.
#[cold]
#[inline(never)]
fn true_div_wide(a: i64, b: i64) -> f64 {
    if a == 0 {
        return if b < 0 { -0.0 } else { 0.0 };
    }
    let (dividend, divisor) = (u128::from(a.unsigned_abs()), u128::from(b.unsigned_abs()));
    // With the dividend moved to the top the quotient has at least 63 bits, so that its lowest one can stand
    // for the remainder when the conversion rounds.
    let shift = dividend.leading_zeros();
    let dividend = dividend << shift;
    let quotient = (dividend / divisor) | u128::from(dividend % divisor != 0);
    let scale = f64::from_bits((1023 - u64::from(shift)) << 52);
    let magnitude = quotient as f64 * scale;
    if (a < 0) == (b < 0) { magnitude } else { -magnitude }
}

#[inline]
#[track_caller]
fn pow_int(base: i64, exponent: i64) -> i64 {
    if exponent < 0 {
        pow_negative(base)
    }
    match (base, u32::try_from(exponent)) {
        (0 | 1, _) => {
            if exponent == 0 {
                1
            } else {
                base
            }
        }
        (-1, _) => {
            if exponent % 2 == 0 {
                1
            } else {
                -1
            }
        }
        (_, exponent) => match exponent.ok().and_then(|exponent| base.checked_pow(exponent)) {
            Some(power) => power,
            None => overflow("**"),
        },
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn pow_negative(base: i64) -> ! {
    if base == 0 {
        zero_division("0.0 cannot be raised to a negative power")
    }
    value_error("an int to a negative power is a float; write the base as a float")
}

#[inline]
#[track_caller]
fn lshift_int(a: i64, b: i64) -> i64 {
    if b < 0 {
        value_error("negative shift count")
    }
    if a == 0 {
        return 0;
    }
    let shifted = if b < 64 { a << b } else { overflow("<<") };
    if shifted >> b != a {
        overflow("<<")
    }
    shifted
}

#[inline]
#[track_caller]
fn rshift_int(a: i64, b: i64) -> i64 {
    if b < 0 {
        value_error("negative shift count")
    }
    a >> b.min(63)
}

#[inline]
#[track_caller]
fn true_div_float(a: f64, b: f64) -> f64 {
    if b == 0.0 {
        zero_division("float division by zero")
    }
    a / b
}

/// Quotient and remainder together, since each corrects the other's rounding.
#[inline]
fn div_mod_float(a: f64, b: f64) -> (f64, f64) {
    let mut remainder = a % b;
    let mut quotient = (a - remainder) / b;
    if remainder == 0.0 {
        remainder = 0.0f64.copysign(b);
    } else if (b < 0.0) != (remainder < 0.0) {
        remainder += b;
        quotient -= 1.0;
    }
    if quotient == 0.0 {
        return (0.0f64.copysign(a / b), remainder);
    }
    let whole = floor(quotient);
    (if quotient - whole > 0.5 { whole + 1.0 } else { whole }, remainder)
}

#[inline]
#[track_caller]
fn floor_div_float(a: f64, b: f64) -> f64 {
    if b == 0.0 {
        zero_division("float floor division by zero")
    }
    div_mod_float(a, b).0
}

#[inline]
#[track_caller]
fn modulo_float(a: f64, b: f64) -> f64 {
    if b == 0.0 {
        zero_division("float modulo")
    }
    div_mod_float(a, b).1
}

#[cfg(feature = "std")]
#[inline]
#[track_caller]
fn pow_float(base: f64, exponent: f64) -> f64 {
    if base == 0.0 && exponent < 0.0 && exponent.is_finite() {
        zero_division("0.0 cannot be raised to a negative power")
    }
    let power = base.powf(exponent);
    if power.is_finite() || !base.is_finite() || !exponent.is_finite() {
        return power;
    }
    if power.is_nan() {
        value_error("a negative number to a fractional power is complex, which has no Rust type here")
    }
    crate::error::raise("OverflowError", "(34, 'Numerical result out of range')")
}

macro_rules! arithmetic {
    ($A:ty, $B:ty, $Output:ty, |$a:ident, $b:ident| $($Trait:ident $method:ident $result:expr;)*) => {$(
        impl $Trait<$B> for $A {
            type Output = $Output;
            #[inline]
            fn $method(&self, rhs: &$B) -> $Output {
                let ($a, $b) = (*self, *rhs);
                $result
            }
        }
    )*};
}

macro_rules! int_arithmetic {
    ($($A:ty, $B:ty;)*) => {$(
        arithmetic! { $A, $B, i64, |a, b|
            Add add match a.int().checked_add(b.int()) { Some(sum) => sum, None => add_overflow() };
            Sub sub match a.int().checked_sub(b.int()) { Some(difference) => difference, None => sub_overflow() };
            Mul mul match a.int().checked_mul(b.int()) { Some(product) => product, None => mul_overflow() };
            FloorDiv floor_div floor_div_int(a.int(), b.int());
            Mod modulo modulo_int(a.int(), b.int());
            Pow pow pow_int(a.int(), b.int());
            LShift lshift lshift_int(a.int(), b.int());
            RShift rshift rshift_int(a.int(), b.int());
        }
        arithmetic! { $A, $B, f64, |a, b| TrueDiv true_div true_div_int(a.int(), b.int()); }
        compare! { $A, $B, |a, b| (a.int(), b.int()) }
    )*};
}

macro_rules! bit_arithmetic {
    ($($A:ty, $B:ty;)*) => {$(
        arithmetic! { $A, $B, i64, |a, b|
            BitAnd bit_and a.int() & b.int();
            BitOr bit_or a.int() | b.int();
            BitXor bit_xor a.int() ^ b.int();
        }
    )*};
}

macro_rules! float_arithmetic {
    ($($A:ty, $B:ty, |$a:ident, $b:ident| $operands:expr;)*) => {$(
        arithmetic! { $A, $B, f64, |a, b|
            Add add a.float() + b.float();
            Sub sub a.float() - b.float();
            Mul mul a.float() * b.float();
            TrueDiv true_div true_div_float(a.float(), b.float());
            FloorDiv floor_div floor_div_float(a.float(), b.float());
            Mod modulo modulo_float(a.float(), b.float());
        }
        #[cfg(feature = "std")]
        arithmetic! { $A, $B, f64, |a, b| Pow pow pow_float(a.float(), b.float()); }
        compare! { $A, $B, |$a, $b| $operands }
    )*};
}

/// All comparisons of `$A` with `$B`, as those of two Rust numbers that stand for them.
macro_rules! compare {
    ($A:ty, $B:ty, |$a:ident, $b:ident| $operands:expr) => {
        compare! { @ $A, $B, |$a, $b| $operands, Eq eq == }
        compare! { @ $A, $B, |$a, $b| $operands, Lt lt < }
        compare! { @ $A, $B, |$a, $b| $operands, Le le <= }
        compare! { @ $A, $B, |$a, $b| $operands, Gt gt > }
        compare! { @ $A, $B, |$a, $b| $operands, Ge ge >= }
    };
    (@ $A:ty, $B:ty, |$a:ident, $b:ident| $operands:expr, $Trait:ident $method:ident $operator:tt) => {
        impl $Trait<$B> for $A {
            #[inline]
            fn $method(&self, rhs: &$B) -> bool {
                let ($a, $b) = (*self, *rhs);
                let (left, right) = $operands;
                left $operator right
            }
        }
    };
}

int_arithmetic! { i64, i64; i64, bool; bool, i64; bool, bool; }
bit_arithmetic! { i64, i64; i64, bool; bool, i64; }
arithmetic! { bool, bool, bool, |a, b|
    BitAnd bit_and a & b;
    BitOr bit_or a | b;
    BitXor bit_xor a ^ b;
}
float_arithmetic! {
    f64, f64, |a, b| (a, b);
    f64, i64, |a, b| { let (int, float) = comparable(b, a); (float, int) };
    i64, f64, |a, b| comparable(a, b);
    f64, bool, |a, b| (a, b.float());
    bool, f64, |a, b| (a.float(), b);
}

/// Two floats that compare as the int and the float do. Just converting the int would make `2**53 + 1 == 2.0**53`.
#[inline]
fn comparable(int: i64, float: f64) -> (f64, f64) {
    const EXACT: u64 = 1 << 53;
    const TWO_TO_63: f64 = 9_223_372_036_854_775_808.0;
    if int.unsigned_abs() <= EXACT || float.is_nan() {
        return (int as f64, float);
    }
    let order = if float >= TWO_TO_63 {
        Ordering::Less
    } else if float < -TWO_TO_63 {
        Ordering::Greater
    } else {
        // A fraction cannot decide: a float that has one is below 2^53, and so is unequal to the int already.
        int.cmp(&(float as i64))
    };
    (f64::from(order as i8), 0.0)
}

forward_rhs! { [] i64 }
forward_rhs! { [] f64 }
forward_rhs! { [] bool }
forward_rhs! { modulo [] i64 }
forward_rhs! { modulo [] f64 }
forward_rhs! { modulo [] bool }
forward_rhs! { in_place [] i64 }
forward_rhs! { in_place [] f64 }
forward_rhs! { in_place [] bool }
forward_comparisons! { [] i64 }
forward_comparisons! { [] f64 }
forward_comparisons! { [] bool }

impl Neg for i64 {
    type Output = i64;
    #[inline]
    fn neg(&self) -> i64 {
        match self.checked_neg() {
            Some(negated) => negated,
            None => sub_overflow(),
        }
    }
}
impl Neg for bool {
    type Output = i64;
    #[inline]
    fn neg(&self) -> i64 {
        -i64::from(*self)
    }
}
impl Neg for f64 {
    type Output = f64;
    #[inline]
    fn neg(&self) -> f64 {
        -*self
    }
}
impl Pos for i64 {
    type Output = i64;
    #[inline]
    fn pos(&self) -> i64 {
        *self
    }
}
impl Pos for bool {
    type Output = i64;
    #[inline]
    fn pos(&self) -> i64 {
        i64::from(*self)
    }
}
impl Pos for f64 {
    type Output = f64;
    #[inline]
    fn pos(&self) -> f64 {
        *self
    }
}
impl Invert for i64 {
    type Output = i64;
    #[inline]
    fn invert(&self) -> i64 {
        !*self
    }
}
impl Invert for bool {
    type Output = i64;
    #[inline]
    fn invert(&self) -> i64 {
        !i64::from(*self)
    }
}

impl Truth for i64 {
    #[inline]
    fn truth(&self) -> bool {
        *self != 0
    }
}
impl Truth for f64 {
    #[inline]
    fn truth(&self) -> bool {
        *self != 0.0
    }
}
impl Truth for bool {
    #[inline]
    fn truth(&self) -> bool {
        *self
    }
}
