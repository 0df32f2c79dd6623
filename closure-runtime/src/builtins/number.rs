//! Built-in functions of numbers.

use crate::error::{overflow, raise, type_error, value_error};
use crate::ops::{FloorDiv, Mod, floor, modulo_int};
use alloc::format;
use alloc::string::String;

/// `abs()`.
#[diagnostic::on_unimplemented(
    message = "TypeError: bad operand type for abs(): `{Self}`",
    label = "has no abs()"
)]
pub trait Abs {
    /// The type of the absolute value.
    type Output;
    /// The absolute value.
    #[track_caller]
    fn abs(&self) -> Self::Output;
}

/// `abs(x)`.
///
/// # Panics
/// `OverflowError` for the smallest `i64`.
#[inline]
#[track_caller]
pub fn abs<T: Abs + ?Sized>(x: &T) -> T::Output {
    x.abs()
}

impl Abs for i64 {
    type Output = i64;
    #[inline]
    fn abs(&self) -> i64 {
        match self.checked_abs() {
            Some(absolute) => absolute,
            None => overflow("abs()"),
        }
    }
}
impl Abs for f64 {
    type Output = f64;
    #[inline]
    fn abs(&self) -> f64 {
        f64::abs(*self)
    }
}
impl Abs for bool {
    type Output = i64;
    #[inline]
    fn abs(&self) -> i64 {
        i64::from(*self)
    }
}
impl<T: Abs + ?Sized> Abs for &T {
    type Output = T::Output;
    #[inline]
    fn abs(&self) -> T::Output {
        (**self).abs()
    }
}
impl<T: Abs> Abs for Option<T> {
    type Output = T::Output;
    #[inline]
    fn abs(&self) -> T::Output {
        match self {
            Some(value) => value.abs(),
            None => type_error("bad operand type for abs(): 'NoneType'"),
        }
    }
}

/// `round()`.
#[diagnostic::on_unimplemented(
    message = "TypeError: type `{Self}` doesn't define __round__ method",
    label = "cannot be rounded"
)]
pub trait Round {
    /// What rounding to a number of digits gives.
    type Output;
    /// `round(self)`: the nearest int, of two equally near ones the even one.
    #[track_caller]
    fn round(&self) -> i64;
    /// `round(self, digits)`.
    #[track_caller]
    fn round_to(&self, digits: i64) -> Self::Output;
}

/// `round(x)`: the nearest int, of two equally near ones the even one.
///
/// # Panics
/// `ValueError` or `OverflowError` for what is no int.
///
/// ```
/// use closure_runtime::builtins;
/// assert_eq!((builtins::round(&0.5), builtins::round(&1.5), builtins::round(&-2.6)), (0, 2, -3));
/// ```
#[inline]
#[track_caller]
pub fn round<T: Round + ?Sized>(x: &T) -> i64 {
    x.round()
}

/// `round(x, digits)`: correctly rounded from the float's exact value.
///
/// ```
/// use closure_runtime::builtins;
/// assert_eq!(builtins::round_to(&2.675, 2), 2.67);
/// assert_eq!(builtins::round_to(&1250, -2), 1200);
/// ```
#[inline]
#[track_caller]
pub fn round_to<T: Round + ?Sized>(x: &T, digits: i64) -> T::Output {
    x.round_to(digits)
}

impl Round for i64 {
    type Output = i64;
    #[inline]
    fn round(&self) -> i64 {
        *self
    }
    fn round_to(&self, digits: i64) -> i64 {
        if digits >= 0 {
            return *self;
        }
        // Any i64 is less than half of 10^20.
        let Some(unit) = u32::try_from(-digits).ok().filter(|&digits| digits < 20) else { return 0 };
        let unit = 10i128.pow(unit);
        let value = i128::from(*self);
        let (below, rest) = (value.div_euclid(unit), value.rem_euclid(unit));
        let up = rest * 2 > unit || (rest * 2 == unit && below % 2 != 0);
        match i64::try_from((below + i128::from(up)) * unit) {
            Ok(rounded) => rounded,
            Err(_) => overflow("round()"),
        }
    }
}

impl Round for bool {
    type Output = i64;
    #[inline]
    fn round(&self) -> i64 {
        i64::from(*self)
    }
    fn round_to(&self, digits: i64) -> i64 {
        i64::from(*self).round_to(digits)
    }
}

impl Round for f64 {
    type Output = f64;
    fn round(&self) -> i64 {
        float_to_int(round_ties_even(*self))
    }
    fn round_to(&self, digits: i64) -> f64 {
        // Beyond these bounds no digit is left to round, or none remains.
        if !self.is_finite() || *self == 0.0 || digits > 323 {
            return *self;
        }
        if digits < -308 {
            return 0.0f64.copysign(*self);
        }
        let rounded: f64 = if digits >= 0 {
            parse(&format!("{self:.*}", digits as usize))
        } else {
            round_tens(*self, -digits)
        };
        if rounded.is_infinite() {
            raise("OverflowError", "rounded value too large to represent")
        }
        rounded
    }
}

fn parse(digits: &str) -> f64 {
    // What is parsed here was written as a number before.
    digits.parse().unwrap_or(f64::NAN)
}

/// `value` rounded to a multiple of `10^tens`, by its exact decimal digits.
fn round_tens(value: f64, tens: i64) -> f64 {
    let tens = tens as usize;
    let fraction = value.abs() % 1.0;
    let digits = format!("{:0>len$.0}", value.abs() - fraction, len = tens + 1);
    let (kept, cut) = digits.split_at(digits.len() - tens);
    let half = format!("5{:0<len$}", "", len = tens - 1);
    let odd = kept.bytes().last().is_some_and(|digit| digit % 2 == 1);
    let up = cut > half.as_str() || (cut == half && (odd || fraction > 0.0));
    let mut kept = String::from(kept);
    if up {
        let kept_len = kept.len();
        while kept.ends_with('9') {
            kept.pop();
        }
        let zeros = kept_len - kept.len();
        match kept.pop() {
            Some(last) => kept.push(char::from(last as u8 + 1)),
            None => kept.push('1'),
        }
        kept.extend(core::iter::repeat_n('0', zeros));
    }
    parse(&format!("{kept}e{tens}")).copysign(value)
}

/// `f64::round_ties_even`, which core lacks.
fn round_ties_even(x: f64) -> f64 {
    let below = floor(x);
    let rest = x - below;
    if rest > 0.5 || (rest == 0.5 && below % 2.0 != 0.0) { below + 1.0 } else { below }
}

/// A float without a fraction as an int.
#[track_caller]
pub(crate) fn float_to_int(whole: f64) -> i64 {
    if whole.is_nan() {
        value_error("cannot convert float NaN to integer")
    }
    if whole.is_infinite() {
        raise("OverflowError", "cannot convert float infinity to integer")
    }
    if !(-9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0).contains(&whole) {
        overflow("int()")
    }
    whole as i64
}

impl<T: Round + ?Sized> Round for &T {
    type Output = T::Output;
    fn round(&self) -> i64 {
        (**self).round()
    }
    fn round_to(&self, digits: i64) -> T::Output {
        (**self).round_to(digits)
    }
}
impl<T: Round> Round for Option<T> {
    type Output = T::Output;
    fn round(&self) -> i64 {
        match self {
            Some(value) => value.round(),
            None => type_error("type NoneType doesn't define __round__ method"),
        }
    }
    fn round_to(&self, digits: i64) -> T::Output {
        match self {
            Some(value) => value.round_to(digits),
            None => type_error("type NoneType doesn't define __round__ method"),
        }
    }
}

/// `divmod(a, b)`: the floored quotient and the remainder.
///
/// # Panics
/// `ZeroDivisionError`.
///
/// ```
/// assert_eq!(closure_runtime::builtins::divmod(&-7, &2), (-4, 1));
/// ```
#[inline]
#[track_caller]
pub fn divmod<A, B>(a: &A, b: &B) -> (<A as FloorDiv<B>>::Output, <A as Mod<B>>::Output)
where
    A: FloorDiv<B> + Mod<B> + ?Sized,
    B: ?Sized,
{
    (a.floor_div(b), a.modulo(b))
}

/// `pow(base, exponent, modulus)`.
///
/// # Panics
/// `ValueError` for a modulus of 0 or a base that has no inverse.
///
/// ```
/// assert_eq!(closure_runtime::builtins::pow_mod(&3, &-1, &7), 5);
/// ```
#[track_caller]
pub fn pow_mod(base: &i64, exponent: &i64, modulus: &i64) -> i64 {
    if *modulus == 0 {
        value_error("pow() 3rd argument cannot be 0")
    }
    let size = i128::from(*modulus).abs();
    let mut base = i128::from(*base).rem_euclid(size);
    if *exponent < 0 {
        let Some(inverse) = inverse(base, size) else {
            value_error("base is not invertible for the given modulus")
        };
        base = inverse;
    }
    let mut left = exponent.unsigned_abs();
    let mut power = 1 % size;
    while left > 0 {
        if left & 1 == 1 {
            power = power * base % size;
        }
        base = base * base % size;
        left >>= 1;
    }
    // Below the modulus, which is an i64; the sign is the modulus's.
    let power = power as i64;
    if *modulus < 0 { modulo_int(power, *modulus) } else { power }
}

/// The number that gives 1 when multiplied by `value`, modulo `size`.
fn inverse(value: i128, size: i128) -> Option<i128> {
    let (mut a, mut b) = (value, size);
    let (mut x, mut y) = (1, 0);
    while b != 0 {
        let quotient = a / b;
        (a, b) = (b, a - quotient * b);
        (x, y) = (y, x - quotient * y);
    }
    (a == 1).then(|| x.rem_euclid(size))
}

/// `sum()`: what adding up numbers of a type gives.
#[diagnostic::on_unimplemented(
    message = "TypeError: unsupported operand type(s) for +: 'int' and `{Self}`",
    label = "sum() starts with the int 0",
    note = "give sum() a start value, or implement `closure_runtime::builtins::Sum` for a type of your own"
)]
pub trait Sum: Sized {
    /// The type of the sum.
    type Output;
    /// Adds up.
    #[track_caller]
    fn sum(items: impl Iterator<Item = Self>) -> Self::Output;
    /// Adds up what stands side by side, as the numbers of a list do: for types that can do this faster.
    #[inline]
    #[track_caller]
    fn sum_slice(items: &[Self]) -> Self::Output
    where
        Self: Copy,
    {
        Self::sum(items.iter().copied())
    }
}

/// Exact, whatever comes on the way: only a sum that does not fit overflows.
impl Sum for i64 {
    type Output = i64;
    #[inline]
    #[track_caller]
    fn sum(mut items: impl Iterator<Item = i64>) -> i64 {
        let mut total = 0i64;
        while let Some(item) = items.next() {
            total = match total.checked_add(item) {
                Some(total) => total,
                None => return wide_sum(i128::from(total) + i128::from(item), items),
            };
        }
        total
    }
    #[inline]
    #[track_caller]
    fn sum_slice(items: &[i64]) -> i64 {
        // Four at a time, since the compiler unrolls no loop that can be left early.
        let (chunks, rest) = items.as_chunks::<4>();
        match chunks.iter().try_fold(0, |total, chunk| checked_sum(total, chunk)) {
            Some(total) => match checked_sum(total, rest) {
                Some(total) => total,
                None => wide_sum(0, items.iter().copied()),
            },
            None => wide_sum(0, items.iter().copied()),
        }
    }
}

#[inline]
fn checked_sum(total: i64, items: &[i64]) -> Option<i64> {
    items.iter().try_fold(total, |total, &item| total.checked_add(item))
}

/// The sum of more numbers, of which some part does not fit: the whole may.
#[cold]
#[inline(never)]
#[track_caller]
fn wide_sum(total: i128, items: impl Iterator<Item = i64>) -> i64 {
    match i64::try_from(items.fold(total, |total, item| total + i128::from(item))) {
        Ok(total) => total,
        Err(_) => overflow("sum()"),
    }
}

impl Sum for bool {
    type Output = i64;
    #[inline]
    fn sum(items: impl Iterator<Item = bool>) -> i64 {
        items.map(i64::from).sum()
    }
}
impl Sum for f64 {
    type Output = f64;
    #[inline]
    fn sum(mut items: impl Iterator<Item = f64>) -> f64 {
        let Some(first) = items.next() else { empty_float_sum() };
        let mut total = 0.0 + first;
        for item in items {
            total += item;
        }
        total
    }
}
impl<T: Sum + Clone> Sum for &T {
    type Output = T::Output;
    #[inline]
    fn sum(items: impl Iterator<Item = Self>) -> T::Output {
        T::sum(items.cloned())
    }
}

/// CPython's answer is an int, which a sum of floats cannot be: loud instead of `0.0` where Python prints `0`.
#[cold]
#[inline(never)]
#[track_caller]
fn empty_float_sum() -> ! {
    type_error("the sum() of no floats is the int 0 in Python; write sum(..., 0.0)")
}

/// `sum(items)`.
///
/// # Panics
/// `OverflowError`; and for no floats at all, whose sum in Python is not a float but the int 0.
///
/// ```
/// use closure_runtime::builtins;
/// assert_eq!(builtins::sum([1, 2, 3]), 6);
/// assert_eq!(builtins::sum([true, true]), 2);
/// ```
#[inline]
#[track_caller]
pub fn sum<I>(items: I) -> <I::Item as Sum>::Output
where
    I: IntoIterator<Item: Sum>,
{
    I::Item::sum(items.into_iter())
}

/// `sum(items, start)`.
///
/// ```
/// use closure_runtime::builtins;
/// assert_eq!(builtins::sum_from([1, 2], 0.5), 3.5);
/// ```
#[inline]
#[track_caller]
pub fn sum_from<I, S>(items: I, start: S) -> S
where
    I: IntoIterator,
    S: crate::ops::Add<I::Item, Output = S>,
{
    let mut total = start;
    for item in items {
        total = total.add(&item);
    }
    total
}
