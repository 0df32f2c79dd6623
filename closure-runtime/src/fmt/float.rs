//! The digits of a float in CPython's forms.

use alloc::format;
use alloc::string::String;
use core::fmt::{Formatter, Result};

/// The forms of the format mini-language.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum FloatForm {
    /// `repr`: the fewest digits that read back as the same float.
    Shortest,
    /// `e`: always with an exponent.
    Exponent,
    /// `f`: never with one.
    Fixed,
    /// `g`: with one where the number is very large or small.
    General,
}

/// A float has no more digits than this on either side of its point; behind them come zeros.
const MOST_DIGITS: usize = 1100;

/// The text of a float without its sign: `inf`, `nan`, or digits.
///
/// `alternate` is the flag `#`; `dot_zero` adds `.0` to what would look like an int. Follows the layout rules of
/// CPython's `format_float_short`.
pub(crate) fn float_digits(
    value: f64,
    form: FloatForm,
    precision: usize,
    alternate: bool,
    dot_zero: bool,
) -> String {
    if value.is_nan() {
        return String::from("nan");
    }
    if value.is_infinite() {
        return String::from("inf");
    }
    let value = value.abs();
    let precision = if form == FloatForm::General { precision.max(1) } else { precision };
    let shown = precision.min(MOST_DIGITS);
    let missing_zeros = precision - shown;

    if form == FloatForm::Fixed {
        let mut text = format!("{value:.shown$}");
        text.extend(core::iter::repeat_n('0', missing_zeros));
        if precision == 0 && alternate {
            text.push('.');
        }
        return text;
    }

    // d.ddde±x, as Rust writes it, taken apart.
    let scientific = match form {
        FloatForm::Shortest => shortest(value),
        FloatForm::General => format!("{value:.*e}", shown - 1),
        _ => format!("{value:.shown$e}"),
    };
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let mut digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    // The position of the decimal point, counted from the first digit.
    let point = exponent + 1;

    let with_exponent = match form {
        FloatForm::Shortest => point <= -4 || point > 16,
        FloatForm::General => point <= -4 || i64::from(point) > precision as i64 - i64::from(dot_zero),
        _ => true,
    };
    match form {
        FloatForm::General if alternate => digits.extend(core::iter::repeat_n('0', missing_zeros)),
        FloatForm::General => {
            let significant = digits.trim_end_matches('0').len().max(1);
            digits.truncate(significant);
        }
        _ if form == FloatForm::Exponent => digits.extend(core::iter::repeat_n('0', missing_zeros)),
        _ => {}
    }

    let mut text = String::new();
    let whole = if with_exponent { 1 } else { point };
    if whole <= 0 {
        text.push_str("0.");
        text.extend(core::iter::repeat_n('0', whole.unsigned_abs() as usize));
        text.push_str(&digits);
    } else {
        let whole = whole as usize;
        while digits.len() < whole {
            digits.push('0');
        }
        text.push_str(&digits[..whole]);
        text.push('.');
        text.push_str(&digits[whole..]);
        if whole == digits.len() {
            if dot_zero && !with_exponent {
                text.push('0');
            } else if !alternate {
                text.pop();
            }
        }
    }
    if with_exponent {
        let sign = if exponent < 0 { '-' } else { '+' };
        text.push_str(&format!("e{sign}{:02}", exponent.unsigned_abs()));
    }
    text
}

/// The fewest digits that read back as `value`, as close to it as possible.
fn shortest(value: f64) -> String {
    let text = format!("{value:e}");
    let digits = text.bytes().take_while(|&byte| byte != b'e').filter(u8::is_ascii_digit).count();
    // Where two candidates are equally close, Rust takes the larger one and CPython the even one. With up to 15
    // digits there are no two: decimals of that length are further apart than floats.
    if digits > 15 {
        let even = format!("{value:.*e}", digits - 1);
        if even.parse() == Ok(value) {
            return even;
        }
    }
    text
}

/// `repr(value)`.
pub(super) fn write_repr(value: f64, f: &mut Formatter<'_>) -> Result {
    if value.is_sign_negative() && !value.is_nan() {
        f.write_str("-")?;
    }
    f.write_str(&float_digits(value, FloatForm::Shortest, 0, false, true))
}
