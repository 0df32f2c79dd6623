//! `%`-formatting: `template % arguments`.

use super::{FloatForm, Format, Number, ascii, float_digits};
use crate::builtins::float_to_int;
use crate::error::{raise, type_error, value_error};
use crate::ops::Mod;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use core::iter::{Peekable, repeat_n};
use core::str::CharIndices;

/// `template % arguments`: a tuple is several arguments, anything else is one.
///
/// # Panics
/// As CPython, with `TypeError` or `ValueError` where template and arguments do not fit.
///
/// ```
/// use closure_runtime::fmt;
/// assert_eq!(fmt::percent("%s has %05.1f%%", &("Ann", 12.25)), "Ann has 012.2%");
/// ```
#[track_caller]
pub fn percent<T: Format>(template: &str, arguments: &T) -> String {
    let facts = arguments.facts();
    let mut arguments = arguments.arguments().into_iter();
    let mut out = String::with_capacity(template.len());
    let mut characters = template.char_indices().peekable();
    while let Some((_, c)) = characters.next() {
        if c != '%' {
            out.push(c);
            continue;
        }
        let conversion = Conversion::parse(template, &mut characters, &mut arguments);
        if conversion.kind == '%' && conversion.bare {
            out.push('%');
            continue;
        }
        let argument = next(&mut arguments);
        conversion.write(argument, &mut out);
    }
    if arguments.next().is_some() && !facts.mapping {
        type_error("not all arguments converted during string formatting")
    }
    out
}

impl<T: Format> Mod<T> for str {
    type Output = String;
    #[inline]
    fn modulo(&self, arguments: &T) -> String {
        percent(self, arguments)
    }
}

impl<T: Format> Mod<T> for String {
    type Output = String;
    #[inline]
    fn modulo(&self, arguments: &T) -> String {
        percent(self, arguments)
    }
}

type Arguments<'a> = vec::IntoIter<&'a dyn Format>;

#[track_caller]
fn next<'a>(arguments: &mut Arguments<'a>) -> &'a dyn Format {
    match arguments.next() {
        Some(argument) => argument,
        None => type_error("not enough arguments for format string"),
    }
}

/// One `%…` of a template.
#[derive(Default)]
struct Conversion {
    left: bool,
    plus: bool,
    space: bool,
    alternate: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
    kind: char,
    position: usize,
    /// Whether the kind follows the `%` at once.
    bare: bool,
}

impl Conversion {
    #[track_caller]
    fn parse(
        template: &str,
        characters: &mut Peekable<CharIndices<'_>>,
        arguments: &mut Arguments<'_>,
    ) -> Conversion {
        let mut conversion = Conversion { bare: true, ..Conversion::default() };
        if characters.peek().is_some_and(|&(_, c)| c == '(') {
            // Which names there are is a matter of types here, so that only `.format` and f-strings have them.
            type_error("format requires a mapping, which `%` here does not support; write an f-string")
        }
        while let Some(&(_, c)) = characters.peek() {
            match c {
                '-' => conversion.left = true,
                '+' => conversion.plus = true,
                ' ' => conversion.space = true,
                '#' => conversion.alternate = true,
                '0' => conversion.zero = true,
                _ => break,
            }
            conversion.bare = false;
            characters.next();
        }
        let start = characters.peek().map(|&(start, _)| start);
        if let Some(width) = size(characters, arguments) {
            conversion.left |= width < 0;
            conversion.width = width.unsigned_abs() as usize;
        }
        if characters.next_if(|&(_, c)| c == '.').is_some() {
            let precision = size(characters, arguments).unwrap_or(0);
            if i32::try_from(precision).is_err() {
                raise("OverflowError", "Python int too large to convert to C int")
            }
            conversion.precision = Some(precision.max(0) as usize);
        }
        // C's length modifiers say nothing.
        characters.next_if(|&(_, c)| matches!(c, 'h' | 'l' | 'L'));
        let Some((position, kind)) = characters.next() else { value_error("incomplete format") };
        conversion.bare &= start == Some(position);
        conversion.kind = kind;
        conversion.position = template[..position].chars().count();
        conversion
    }

    #[track_caller]
    fn write(&self, argument: &dyn Format, out: &mut String) {
        match self.kind {
            's' => self.write_text(&super::str(argument).to_string(), out),
            'r' => self.write_text(&super::repr(argument).to_string(), out),
            'a' => self.write_text(&ascii(&super::repr(argument).to_string()), out),
            'c' => self.write_character(argument, out),
            'd' | 'i' | 'u' | 'x' | 'X' | 'o' => self.write_int(argument, out),
            'e' | 'E' | 'f' | 'F' | 'g' | 'G' => self.write_float(argument, out),
            kind => value_error(format_args!(
                "unsupported format character '{}' ({:#x}) at index {}",
                if (' '..'\x7f').contains(&kind) { kind } else { '?' },
                u32::from(kind),
                self.position
            )),
        }
    }

    fn write_text(&self, text: &str, out: &mut String) {
        let text = match self.precision {
            Some(most) => text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end]),
            None => text,
        };
        self.pad("", "", text, ' ', out);
    }

    #[track_caller]
    fn write_character(&self, argument: &dyn Format, out: &mut String) {
        let facts = argument.facts();
        let text = match facts.number {
            Some(Number::Int(code)) => match u32::try_from(code).ok().and_then(char::from_u32) {
                Some(c) => String::from(c),
                None => raise("OverflowError", "%c arg not in range(0x110000)"),
            },
            None if facts.type_name == "str" => super::str(argument).to_string(),
            _ => type_error("%c requires int or char"),
        };
        if text.chars().count() != 1 {
            type_error("%c requires int or char")
        }
        self.pad("", "", &text, ' ', out);
    }

    #[track_caller]
    fn write_int(&self, argument: &dyn Format, out: &mut String) {
        let facts = argument.facts();
        let decimal = matches!(self.kind, 'd' | 'i' | 'u');
        let value = match facts.number {
            Some(Number::Int(value)) => value,
            Some(Number::Float(value)) if decimal => {
                if !value.is_finite() {
                    float_to_int(value);
                }
                // The digits may be more than an i64 has, but they need not be a number again.
                let digits = format!("{:.0}", value.abs() - value.abs() % 1.0);
                return self.write_digits(value <= -1.0, "", &digits, out);
            }
            _ if decimal => type_error(format_args!(
                "%{} format: a real number is required, not {}",
                self.kind, facts.type_name
            )),
            _ => type_error(format_args!(
                "%{} format: an integer is required, not {}",
                self.kind, facts.type_name
            )),
        };
        let magnitude = value.unsigned_abs();
        let (prefix, digits) = match self.kind {
            'x' => ("0x", format!("{magnitude:x}")),
            'X' => ("0X", format!("{magnitude:X}")),
            'o' => ("0o", format!("{magnitude:o}")),
            _ => ("", magnitude.to_string()),
        };
        self.write_digits(value < 0, if self.alternate { prefix } else { "" }, &digits, out);
    }

    fn write_digits(&self, negative: bool, prefix: &str, digits: &str, out: &mut String) {
        let zeros = self.precision.unwrap_or(0).saturating_sub(digits.len());
        let digits: String = repeat_n('0', zeros).chain(digits.chars()).collect();
        self.pad(self.sign(negative), prefix, &digits, if self.zero { '0' } else { ' ' }, out);
    }

    #[track_caller]
    fn write_float(&self, argument: &dyn Format, out: &mut String) {
        let facts = argument.facts();
        let value = match facts.number {
            Some(Number::Float(value)) => value,
            Some(Number::Int(value)) => value as f64,
            None => type_error(format_args!("must be real number, not {}", facts.type_name)),
        };
        let form = match self.kind.to_ascii_lowercase() {
            'e' => FloatForm::Exponent,
            'f' => FloatForm::Fixed,
            _ => FloatForm::General,
        };
        let mut digits = float_digits(value, form, self.precision.unwrap_or(6), self.alternate, false);
        if self.kind.is_ascii_uppercase() {
            digits.make_ascii_uppercase();
        }
        let sign = self.sign(value.is_sign_negative() && !value.is_nan());
        self.pad(sign, "", &digits, if self.zero { '0' } else { ' ' }, out);
    }

    fn sign(&self, negative: bool) -> &'static str {
        match self {
            _ if negative => "-",
            Conversion { plus: true, .. } => "+",
            Conversion { space: true, .. } => " ",
            _ => "",
        }
    }

    fn pad(&self, sign: &str, prefix: &str, text: &str, fill: char, out: &mut String) {
        let len = sign.len() + prefix.len() + text.chars().count();
        let missing = self.width.saturating_sub(len);
        let [spaces, zeros, behind] = match (self.left, fill) {
            (true, _) => [0, 0, missing],
            (false, '0') => [0, missing, 0],
            (false, _) => [missing, 0, 0],
        };
        out.extend(repeat_n(' ', spaces));
        out.push_str(sign);
        out.push_str(prefix);
        out.extend(repeat_n('0', zeros));
        out.push_str(text);
        out.extend(repeat_n(' ', behind));
    }
}

/// A width or precision: a number in the template, or `*` for the next argument.
#[track_caller]
fn size(characters: &mut Peekable<CharIndices<'_>>, arguments: &mut Arguments<'_>) -> Option<i64> {
    if characters.next_if(|&(_, c)| c == '*').is_some() {
        return match next(arguments).facts().number {
            Some(Number::Int(size)) => Some(size),
            _ => type_error("* wants int"),
        };
    }
    let mut size = None;
    while let Some((_, digit)) = characters.next_if(|(_, c)| c.is_ascii_digit()) {
        let digit = i64::from(u32::from(digit) - u32::from('0'));
        let larger = size.unwrap_or(0i64).checked_mul(10).and_then(|size| size.checked_add(digit));
        size = match larger.filter(|&size| size <= i64::from(i32::MAX)) {
            Some(size) => Some(size),
            None => value_error("width too big"),
        };
    }
    size
}
