//! Built-in functions that convert.

use super::number::float_to_int;
use crate::error::{overflow, type_error, value_error};
use crate::fmt::{self, Format};
use alloc::format;
use alloc::string::{String, ToString};

/// `int()`.
#[diagnostic::on_unimplemented(
    message = "TypeError: int() argument must be a string or a real number, not `{Self}`",
    label = "given to int()"
)]
pub trait ToInt {
    /// `int(self)`.
    #[track_caller]
    fn to_int(&self) -> i64;
}

/// `int(x)`: of a float its whole part, of a string the number it spells.
///
/// # Panics
/// `ValueError` if a string spells none, `OverflowError` if `i64` cannot hold the number.
///
/// ```
/// use closure_runtime::builtins;
/// assert_eq!((builtins::int(&-2.9), builtins::int(" 1_000\n")), (-2, 1000));
/// ```
#[inline]
#[track_caller]
pub fn int<T: ToInt + ?Sized>(x: &T) -> i64 {
    x.to_int()
}

impl ToInt for i64 {
    #[inline]
    fn to_int(&self) -> i64 {
        *self
    }
}
impl ToInt for bool {
    #[inline]
    fn to_int(&self) -> i64 {
        i64::from(*self)
    }
}
impl ToInt for f64 {
    #[inline]
    fn to_int(&self) -> i64 {
        // Subtracting the fraction is exact, and keeps NaN and the infinities apart from numbers.
        float_to_int(if self.is_finite() { *self - *self % 1.0 } else { *self })
    }
}
impl ToInt for str {
    fn to_int(&self) -> i64 {
        int_base(self, 10)
    }
}
impl ToInt for String {
    fn to_int(&self) -> i64 {
        int_base(self, 10)
    }
}
impl<T: ToInt + ?Sized> ToInt for &T {
    #[inline]
    fn to_int(&self) -> i64 {
        (**self).to_int()
    }
}
impl<T: ToInt> ToInt for Option<T> {
    fn to_int(&self) -> i64 {
        match self {
            Some(value) => value.to_int(),
            None => type_error(
                "int() argument must be a string, a bytes-like object or a real number, not 'NoneType'",
            ),
        }
    }
}

/// `int(text, base)`.
///
/// # Panics
/// `ValueError` if the text spells no number in this base, `OverflowError` if `i64` cannot hold it.
///
/// ```
/// assert_eq!(closure_runtime::builtins::int_base("0xff", 16), 255);
/// ```
#[track_caller]
pub fn int_base(text: &str, base: i64) -> i64 {
    if base != 0 && !(2..=36).contains(&base) {
        value_error("int() base must be >= 2 and <= 36, or 0")
    }
    match parse_int(text, base as u32) {
        Some(Ok(number)) => number,
        Some(Err(Overflow)) => overflow("int()"),
        None => value_error(format_args!("invalid literal for int() with base {base}: {}", fmt::repr(text))),
    }
}

struct Overflow;

fn parse_int(text: &str, base: u32) -> Option<Result<i64, Overflow>> {
    let text = crate::unicode::trim_number(text);
    let (negative, mut digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let mut base = base;
    let mut prefixed = false;
    for (prefix, meaning) in [("0b", 2), ("0o", 8), ("0x", 16)] {
        let matches = digits.get(..2).is_some_and(|start| start.eq_ignore_ascii_case(prefix));
        if matches && (base == meaning || base == 0) {
            base = meaning;
            digits = &digits[2..];
            prefixed = true;
        }
    }
    if base == 0 {
        base = 10;
        // Without a prefix, leading zeros are refused as in a literal, unless all is zero.
        if digits.starts_with('0') && digits.contains(|c| c != '0' && c != '_') {
            return None;
        }
    }
    // An underscore may stand between digits and behind the prefix, and nowhere else.
    let mut after_digit = prefixed;
    let mut number = Some(0i64);
    for c in digits.chars() {
        if c == '_' && after_digit {
            after_digit = false;
            continue;
        }
        let digit = i64::from(crate::unicode::digit_value(c, base)?);
        let shifted = number.and_then(|number| number.checked_mul(i64::from(base)));
        // Downwards, because the smallest i64 has no positive counterpart.
        number = shifted.and_then(|shifted| shifted.checked_sub(digit));
        after_digit = true;
    }
    if !after_digit || digits.is_empty() {
        return None;
    }
    let number = if negative { number } else { number.and_then(i64::checked_neg) };
    Some(number.ok_or(Overflow))
}

/// `float()`.
#[diagnostic::on_unimplemented(
    message = "TypeError: float() argument must be a string or a real number, not `{Self}`",
    label = "given to float()"
)]
pub trait ToFloat {
    /// `float(self)`.
    #[track_caller]
    fn to_float(&self) -> f64;
}

/// `float(x)`.
///
/// # Panics
/// `ValueError` if a string spells no number.
///
/// ```
/// assert_eq!(closure_runtime::builtins::float(" 1e3 "), 1000.0);
/// ```
#[inline]
#[track_caller]
pub fn float<T: ToFloat + ?Sized>(x: &T) -> f64 {
    x.to_float()
}

impl ToFloat for i64 {
    #[inline]
    fn to_float(&self) -> f64 {
        *self as f64
    }
}
impl ToFloat for bool {
    #[inline]
    fn to_float(&self) -> f64 {
        f64::from(*self)
    }
}
impl ToFloat for f64 {
    #[inline]
    fn to_float(&self) -> f64 {
        *self
    }
}
impl ToFloat for str {
    fn to_float(&self) -> f64 {
        match parse_float(self) {
            Some(number) => number,
            None => value_error(format_args!("could not convert string to float: {}", fmt::repr(self))),
        }
    }
}
impl ToFloat for String {
    fn to_float(&self) -> f64 {
        self.as_str().to_float()
    }
}
impl<T: ToFloat + ?Sized> ToFloat for &T {
    #[inline]
    fn to_float(&self) -> f64 {
        (**self).to_float()
    }
}
impl<T: ToFloat> ToFloat for Option<T> {
    fn to_float(&self) -> f64 {
        match self {
            Some(value) => value.to_float(),
            None => type_error("float() argument must be a string or a real number, not 'NoneType'"),
        }
    }
}

fn parse_float(text: &str) -> Option<f64> {
    let text = crate::unicode::trim_number(text);
    let mut plain = String::with_capacity(text.len());
    let mut before = None;
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        if c == '_' {
            let between = |c: Option<char>| c.is_some_and(|c| crate::unicode::digit_value(c, 10).is_some());
            if !between(before) || !between(characters.peek().copied()) {
                return None;
            }
        } else {
            // Digits of any script count.
            let digit = crate::unicode::digit_value(c, 10);
            plain.push(digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c));
        }
        before = Some(c);
    }
    plain.parse().ok()
}

/// `str(x)`.
#[inline]
pub fn str<T: Format + ?Sized>(x: &T) -> String {
    fmt::str(x).to_string()
}

/// `repr(x)`.
#[inline]
pub fn repr<T: Format + ?Sized>(x: &T) -> String {
    fmt::repr(x).to_string()
}

/// `ascii(x)`: the repr, with what is not ASCII escaped.
///
/// ```
/// assert_eq!(closure_runtime::builtins::ascii("é"), "'\\xe9'");
/// ```
pub fn ascii<T: Format + ?Sized>(x: &T) -> String {
    fmt::ascii(&repr(x))
}

/// `ord(character)`.
///
/// # Panics
/// `TypeError` unless the string has exactly one character.
#[track_caller]
pub fn ord(character: &str) -> i64 {
    let mut characters = character.chars();
    match (characters.next(), characters.next()) {
        (Some(c), None) => i64::from(u32::from(c)),
        _ => type_error(format_args!(
            "ord() expected a character, but string of length {} found",
            character.chars().count()
        )),
    }
}

/// `chr(code)`.
///
/// # Panics
/// `ValueError` if there is no such code point, or if it is one of the surrogates, which a Rust string cannot hold.
#[track_caller]
pub fn chr(code: &i64) -> String {
    match u32::try_from(*code).ok().filter(|&code| code < 0x11_0000) {
        Some(code) => match char::from_u32(code) {
            Some(c) => String::from(c),
            None => {
                value_error(format_args!("chr({code:#x}) is a surrogate, which a Rust string cannot hold"))
            }
        },
        None => value_error("chr() arg not in range(0x110000)"),
    }
}

/// The digits of a number in another base, with its prefix.
fn based(x: i64, digits: impl Fn(u64) -> String) -> String {
    let sign = if x < 0 { "-" } else { "" };
    format!("{sign}{}", digits(x.unsigned_abs()))
}

/// `hex(x)`.
///
/// ```
/// assert_eq!(closure_runtime::builtins::hex(&-255), "-0xff");
/// ```
pub fn hex(x: &i64) -> String {
    based(*x, |x| format!("{x:#x}"))
}

/// `oct(x)`.
pub fn oct(x: &i64) -> String {
    based(*x, |x| format!("{x:#o}"))
}

/// `bin(x)`.
pub fn bin(x: &i64) -> String {
    based(*x, |x| format!("{x:#b}"))
}
