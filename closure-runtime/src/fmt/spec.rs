//! The format specification mini-language: `[[fill]align][sign][z][#][0][width][,|_][.precision][type]`.
//!
//! What is allowed, and the words of what is not, follow CPython's `formatter_unicode.c`.

use super::{FloatForm, float_digits, pad};
use crate::error::{raise, value_error};
use alloc::format;
use alloc::string::{String, ToString};
use core::fmt::Write;

/// A format specification: what stands behind the colon in `f"{x:>10.2f}"`.
#[derive(Clone, Copy, Debug)]
pub struct Spec<'a>(&'a str);

/// The parts of a specification, with the defaults of a type filled in.
struct Parts {
    fill: char,
    align: char,
    /// `' '`, `'+'`, `'-'`, or none.
    sign: Option<char>,
    no_negative_zero: bool,
    alternate: bool,
    width: usize,
    grouping: Option<char>,
    precision: Option<usize>,
    kind: Option<char>,
}

/// A number as it is laid out: what stands before its digits, digits that may be grouped, and what follows them.
struct Number<'a> {
    negative: bool,
    prefix: &'a str,
    digits: &'a str,
    rest: &'a str,
}

impl<'a> Spec<'a> {
    /// The specification with this text.
    #[inline]
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Spec(text)
    }

    /// The text.
    #[inline]
    #[must_use]
    pub const fn as_str(&self) -> &'a str {
        self.0
    }

    /// Whether it says nothing at all.
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    #[track_caller]
    fn parse(&self, default_align: char, default_kind: Option<char>, type_name: &str) -> Parts {
        let mut parts = Parts {
            fill: ' ',
            align: default_align,
            sign: None,
            no_negative_zero: false,
            alternate: false,
            width: 0,
            grouping: None,
            precision: None,
            kind: default_kind,
        };
        let is_align = |c: &char| matches!(c, '<' | '>' | '=' | '^');
        let mut rest = self.0;
        let mut ahead = rest.chars();
        let (first, second) = (ahead.next(), ahead.next());
        let (mut fill_given, mut align_given) = (false, false);
        if let (Some(fill), Some(align)) = (first, second.filter(is_align)) {
            (parts.fill, parts.align) = (fill, align);
            (fill_given, align_given) = (true, true);
            rest = ahead.as_str();
        } else if let Some(align) = first.filter(is_align) {
            parts.align = align;
            align_given = true;
            rest = &rest[1..];
        }
        if let Some(sign) = rest.chars().next().filter(|c| matches!(c, ' ' | '+' | '-')) {
            parts.sign = Some(sign);
            rest = &rest[1..];
        }
        parts.no_negative_zero = skip(&mut rest, 'z');
        parts.alternate = skip(&mut rest, '#');
        if !fill_given && skip(&mut rest, '0') {
            parts.fill = '0';
            if !align_given && default_align == '>' {
                parts.align = '=';
            }
        }
        parts.width = number(&mut rest).unwrap_or(0);
        if skip(&mut rest, ',') {
            parts.grouping = Some(',');
        }
        if rest.starts_with('_') {
            if parts.grouping.is_some() {
                value_error("Cannot specify both ',' and '_'.")
            }
            parts.grouping = Some('_');
            rest = &rest[1..];
        }
        if rest.starts_with(',') && parts.grouping == Some('_') {
            value_error("Cannot specify both ',' and '_'.")
        }
        if skip(&mut rest, '.') {
            parts.precision = number(&mut rest);
            if parts.precision.is_none() {
                value_error("Format specifier missing precision")
            }
        }
        let mut kinds = rest.chars();
        if let Some(kind) = kinds.next() {
            if kinds.next().is_some() {
                value_error(format_args!(
                    "Invalid format specifier '{}' for object of type '{type_name}'",
                    self.0
                ))
            }
            // CPython marks a missing type so, and takes the character for it too.
            parts.kind = Some(kind).filter(|&kind| kind != '\0' || default_kind.is_some());
        }
        if let Some(separator) = parts.grouping {
            match parts.kind {
                None | Some('d' | 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F') => {}
                Some('b' | 'o' | 'x' | 'X') if separator == '_' => {}
                Some(kind) => {
                    value_error(format_args!("Cannot specify '{separator}' with {}.", quoted(kind)))
                }
            }
        }
        parts
    }

    /// `format(text, spec)` for a string.
    #[track_caller]
    pub(crate) fn text(&self, text: &str, type_name: &str) -> String {
        if self.is_empty() {
            return String::from(text);
        }
        let parts = self.parse('<', Some('s'), type_name);
        if parts.kind != Some('s') {
            unknown_code(parts.kind, type_name)
        }
        match parts.sign {
            None => {}
            Some(' ') => value_error("Space not allowed in string format specifier"),
            Some(_) => value_error("Sign not allowed in string format specifier"),
        }
        if parts.no_negative_zero {
            value_error("Negative zero coercion (z) not allowed in string format specifier")
        }
        if parts.alternate {
            value_error("Alternate form (#) not allowed in string format specifier")
        }
        if parts.align == '=' {
            value_error("'=' alignment not allowed in string format specifier")
        }
        let text = match parts.precision {
            Some(most) => text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end]),
            None => text,
        };
        parts.padded(text)
    }

    /// `format(value, spec)` for an int or a bool.
    #[track_caller]
    pub(crate) fn int(&self, value: i64, type_name: &str) -> String {
        if self.is_empty() {
            return value.to_string();
        }
        let mut parts = self.parse('>', Some('d'), type_name);
        let kind = parts.kind.unwrap_or('d');
        match kind {
            'e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%' => return parts.float(value as f64),
            'b' | 'c' | 'd' | 'o' | 'x' | 'X' | 'n' => {}
            _ => unknown_code(parts.kind, type_name),
        }
        if parts.precision.is_some() {
            value_error("Precision not allowed in integer format specifier")
        }
        if parts.no_negative_zero {
            value_error("Negative zero coercion (z) not allowed in integer format specifier")
        }
        if kind == 'c' {
            if parts.sign.is_some() {
                value_error("Sign not allowed with integer format specifier 'c'")
            }
            if parts.alternate {
                value_error("Alternate form (#) not allowed with integer format specifier 'c'")
            }
            let Some(character) = u32::try_from(value).ok().and_then(char::from_u32) else {
                raise("OverflowError", "%c arg not in range(0x110000)")
            };
            let mut buffer = [0; 4];
            let text = character.encode_utf8(&mut buffer);
            return parts.number(Number { negative: false, prefix: "", digits: "", rest: text }, 3);
        }
        let magnitude = value.unsigned_abs();
        let (prefix, group, digits) = match kind {
            'b' => ("0b", 4, format!("{magnitude:b}")),
            'o' => ("0o", 4, format!("{magnitude:o}")),
            'x' => ("0x", 4, format!("{magnitude:x}")),
            'X' => ("0X", 4, format!("{magnitude:X}")),
            _ => ("", 3, magnitude.to_string()),
        };
        if kind == 'n' {
            // The locale is C, which does not group.
            parts.grouping = None;
        }
        let prefix = if parts.alternate { prefix } else { "" };
        parts.number(Number { negative: value < 0, prefix, digits: &digits, rest: "" }, group)
    }

    /// `format(value, spec)` for a float.
    #[track_caller]
    pub(crate) fn float(&self, value: f64, type_name: &str) -> String {
        if self.is_empty() {
            return super::str(&value).to_string();
        }
        let parts = self.parse('>', None, type_name);
        match parts.kind {
            None | Some('e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n' | '%') => parts.float(value),
            kind => unknown_code(kind, type_name),
        }
    }
}

impl Parts {
    fn float(&self, value: f64) -> String {
        let (form, dot_zero) = match (self.kind.map(|kind| kind.to_ascii_lowercase()), self.precision) {
            (None, None) => (FloatForm::Shortest, true),
            (None, Some(_)) => (FloatForm::General, true),
            (Some('e'), _) => (FloatForm::Exponent, false),
            (Some('f' | '%'), _) => (FloatForm::Fixed, false),
            _ => (FloatForm::General, false),
        };
        let percent = self.kind == Some('%');
        let value = if percent { value * 100.0 } else { value };
        let mut text = float_digits(value, form, self.precision.unwrap_or(6), self.alternate, dot_zero);
        if matches!(self.kind, Some('E' | 'F' | 'G')) {
            text.make_ascii_uppercase();
        }
        if percent {
            text.push('%');
        }
        let mut negative = value.is_sign_negative() && !value.is_nan();
        if self.no_negative_zero && is_zero(&text) {
            negative = false;
        }
        let split = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let (digits, rest) = text.split_at(split);
        self.number(Number { negative, prefix: "", digits, rest }, 3)
    }

    fn number(&self, number: Number<'_>, group: usize) -> String {
        let sign = match self.sign {
            _ if number.negative => "-",
            Some('+') => "+",
            Some(' ') => " ",
            _ => "",
        };
        let around = sign.len() + number.prefix.len() + number.rest.chars().count();
        // Zeros between sign and digits are digits: they are grouped too.
        let zeros = if self.fill == '0' && self.align == '=' { self.width.saturating_sub(around) } else { 0 };
        let digits = match self.grouping {
            _ if number.digits.is_empty() => String::new(),
            Some(separator) => grouped(number.digits, group, separator, zeros),
            None => format!("{:0>zeros$}", number.digits),
        };
        let padding = self.width.saturating_sub(around + digits.chars().count());
        let (before, between, after) = match self.align {
            '<' => (0, 0, padding),
            '=' => (0, padding, 0),
            '^' => (padding / 2, 0, padding - padding / 2),
            _ => (padding, 0, 0),
        };
        let mut out = String::new();
        // Writing to a string does not fail.
        let _ = pad(&mut out, self.fill, before);
        out.push_str(sign);
        out.push_str(number.prefix);
        let _ = pad(&mut out, self.fill, between);
        out.push_str(&digits);
        out.push_str(number.rest);
        let _ = pad(&mut out, self.fill, after);
        out
    }

    fn padded(&self, text: &str) -> String {
        let padding = self.width.saturating_sub(text.chars().count());
        let before = match self.align {
            '>' => padding,
            '^' => padding / 2,
            _ => 0,
        };
        let mut out = String::new();
        let _ = pad(&mut out, self.fill, before);
        let _ = out.write_str(text);
        let _ = pad(&mut out, self.fill, padding - before);
        out
    }
}

/// Whether the text of a float shows nothing but zeros.
fn is_zero(text: &str) -> bool {
    let mantissa = text.split(['e', 'E']).next().unwrap_or(text);
    mantissa.bytes().all(|byte| matches!(byte, b'0' | b'.' | b'%'))
}

/// The digits with a separator between groups, filled up with zeros to at least `width` characters. A separator
/// never comes first, so that one more zero may be needed.
fn grouped(digits: &str, group: usize, separator: char, width: usize) -> String {
    let mut reversed = String::new();
    let mut digits = digits.bytes().rev().map(char::from).peekable();
    let mut in_group = 0;
    while digits.peek().is_some() || reversed.len() < width {
        if in_group == group {
            reversed.push(separator);
            in_group = 0;
        }
        reversed.push(digits.next().unwrap_or('0'));
        in_group += 1;
    }
    reversed.chars().rev().collect()
}

fn skip(rest: &mut &str, c: char) -> bool {
    match rest.strip_prefix(c) {
        Some(tail) => {
            *rest = tail;
            true
        }
        None => false,
    }
}

/// A decimal number at the start of `rest`.
#[track_caller]
fn number(rest: &mut &str) -> Option<usize> {
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (digits, tail) = rest.split_at(end);
    *rest = tail;
    if digits.is_empty() {
        return None;
    }
    match digits.parse::<i64>() {
        Ok(number) => Some(number as usize),
        Err(_) => value_error("Too many decimal digits in format string"),
    }
}

fn quoted(kind: char) -> String {
    if matches!(kind, '!'..='\x7f') { format!("'{kind}'") } else { format!("'\\x{:x}'", u32::from(kind)) }
}

#[cold]
#[track_caller]
fn unknown_code(kind: Option<char>, type_name: &str) -> ! {
    let kind = kind.map(quoted).unwrap_or_default();
    value_error(format_args!("Unknown format code {kind} for object of type '{type_name}'"))
}
