//! The values of numbers and strings: what their characters stand for.

use super::{Refused, TokenKind};
use std::rc::Rc;

/// What is wrong with a number, and after how many of its characters that shows.
#[derive(Debug, PartialEq)]
pub struct BadNumber {
    pub message: String,
    pub at: usize,
}

/// The number that `text` starts with and its length.
pub fn number(text: &[char]) -> Result<(TokenKind, usize), BadNumber> {
    let peek = |at: usize| text.get(at).copied().unwrap_or('\0');
    let radix = match (peek(0), peek(1).to_ascii_lowercase()) {
        ('0', 'x') => Some((16, "hexadecimal")),
        ('0', 'o') => Some((8, "octal")),
        ('0', 'b') => Some((2, "binary")),
        _ => None,
    };
    if let Some((radix, name)) = radix {
        return based_integer(text, radix, name);
    }
    let invalid = |at: usize| BadNumber { message: "invalid decimal literal".into(), at };
    let digits = |mut at: usize| -> Result<usize, BadNumber> {
        loop {
            while peek(at).is_ascii_digit() {
                at += 1;
            }
            if peek(at) != '_' {
                return Ok(at);
            }
            if !peek(at + 1).is_ascii_digit() {
                return Err(invalid(at + 1));
            }
            at += 1;
        }
    };
    let mut end = digits(0)?;
    let mut is_float = false;
    if peek(end) == '.' {
        is_float = true;
        end += 1;
        if peek(end).is_ascii_digit() {
            end = digits(end)?;
        }
    }
    if peek(end).eq_ignore_ascii_case(&'e') {
        let sign = usize::from(matches!(peek(end + 1), '+' | '-'));
        if peek(end + 1 + sign).is_ascii_digit() {
            is_float = true;
            end = digits(end + 1 + sign)?;
        } else if sign == 1 {
            return Err(invalid(end + 2));
        }
    }
    let plain: String = text[..end].iter().filter(|&&c| c != '_').collect();
    if peek(end).eq_ignore_ascii_case(&'j') {
        number_ends(text, end + 1, "imaginary")?;
        return Ok((TokenKind::Refused(Refused::Imaginary), end + 1));
    }
    number_ends(text, end, "decimal")?;
    if is_float {
        // Rust rounds to the nearest double as Python does; both make infinity of `1e999`.
        return Ok((TokenKind::Float(plain.parse().map_err(|_| invalid(end))?), end));
    }
    if plain.len() > 1 && plain.starts_with('0') && plain.bytes().any(|digit| digit != b'0') {
        let message = "leading zeros in decimal integer literals are not permitted; \
                       use an 0o prefix for octal integers";
        return Err(BadNumber { message: message.into(), at: 1 });
    }
    Ok((integer(&plain, 10, text, end), end))
}

fn based_integer(text: &[char], radix: u32, name: &str) -> Result<(TokenKind, usize), BadNumber> {
    let peek = |at: usize| text.get(at).copied().unwrap_or('\0');
    let mut end = 2;
    loop {
        if peek(end) == '_' {
            end += 1;
        }
        let digit = peek(end);
        if !digit.is_digit(radix) {
            let message = if digit.is_ascii_digit() {
                format!("invalid digit '{digit}' in {name} literal")
            } else {
                format!("invalid {name} literal")
            };
            return Err(BadNumber { message, at: end + usize::from(digit.is_ascii_digit()) });
        }
        while peek(end).is_digit(radix) {
            end += 1;
        }
        if peek(end) != '_' {
            break;
        }
    }
    if peek(end).is_ascii_digit() {
        let message = format!("invalid digit '{}' in {name} literal", peek(end));
        return Err(BadNumber { message, at: end + 1 });
    }
    number_ends(text, end, name)?;
    let plain: String = text[2..end].iter().filter(|&&c| c != '_').collect();
    Ok((integer(&plain, radix, text, end), end))
}

fn integer(digits: &str, radix: u32, text: &[char], end: usize) -> TokenKind {
    match u64::from_str_radix(digits, radix) {
        Ok(value) if value <= 1 << 63 => TokenKind::Int(value),
        _ => TokenKind::Refused(Refused::BigInt(text[..end].iter().collect::<String>().into())),
    }
}

/// A name may not follow a number, except that CPython lets the keywords through that can follow one.
fn number_ends(text: &[char], end: usize, name: &str) -> Result<(), BadNumber> {
    let follows: String = text[end..].iter().take_while(|&&c| is_name_continue(c)).collect();
    let keyword = ["and", "else", "for", "if", "in", "is", "or", "not"];
    if follows.chars().next().is_none_or(|c| !c.is_ascii())
        || keyword.iter().any(|keyword| follows.starts_with(keyword))
    {
        return Ok(());
    }
    Err(BadNumber { message: format!("invalid {name} literal"), at: end })
}

/// Whether a number ends as Rust's typed ones do.
pub fn has_suffix(text: &str) -> bool {
    let types = ["8", "16", "32", "64", "128", "size"];
    types.iter().any(|width| {
        text.strip_suffix(width).is_some_and(|rest| {
            rest.ends_with(['i', 'u']) || (rest.ends_with('f') && !text.starts_with("0x"))
        })
    })
}

pub fn is_name_start(c: char) -> bool {
    c == '_' || unicode_ident::is_xid_start(c)
}

pub fn is_name_continue(c: char) -> bool {
    unicode_ident::is_xid_continue(c)
}

/// Whose escapes a string has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Escapes {
    Python,
    /// Of a string that Rust's lexer has checked. Where the languages differ in what the same characters stand for
    /// (`"\012"`, or the blanks after a `\` at the end of a line), they stand for what they do in Python.
    Rust,
}

/// Why a string has no value.
#[derive(Debug, PartialEq)]
pub enum BadString {
    Refused(Refused),
    /// CPython's message.
    Message(String),
}

/// The text that a string's inside stands for.
pub fn unescape(inside: &str, escapes: Escapes) -> Result<Rc<str>, BadString> {
    if !inside.contains('\\') {
        return Ok(inside.into());
    }
    let mut value = String::with_capacity(inside.len());
    let mut rest = inside;
    while let Some(at) = rest.find('\\') {
        value.push_str(&rest[..at]);
        let position = inside.len() - rest.len() + at;
        rest = &rest[at + 1..];
        let Some(escape) = rest.chars().next() else {
            // Only in the pieces of an f-string, of which a `\` may be the last.
            value.push('\\');
            break;
        };
        rest = &rest[escape.len_utf8()..];
        match escape {
            '\n' => {}
            '\\' | '\'' | '"' => value.push(escape),
            'a' => value.push('\x07'),
            'b' => value.push('\x08'),
            'f' => value.push('\x0c'),
            'n' => value.push('\n'),
            'r' => value.push('\r'),
            't' => value.push('\t'),
            'v' => value.push('\x0b'),
            '0'..='7' => {
                let more = rest.bytes().take(2).take_while(|digit| (b'0'..=b'7').contains(digit)).count();
                let digits = format!("{escape}{}", &rest[..more]);
                rest = &rest[more..];
                // Three octal digits are at most 511.
                value.extend(u32::from_str_radix(&digits, 8).ok().and_then(char::from_u32));
            }
            'u' if escapes == Escapes::Rust => {
                let end = rest.find('}').unwrap_or(rest.len());
                let digits: String = rest[..end].chars().filter(char::is_ascii_hexdigit).collect();
                value.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
                rest = rest.get(end + 1..).unwrap_or_default();
            }
            'x' | 'u' | 'U' => {
                let wanted = match escape {
                    'x' => 2,
                    'u' => 4,
                    _ => 8,
                };
                let found = rest.bytes().take(wanted).take_while(u8::is_ascii_hexdigit).count();
                let shape =
                    format!("\\{escape}{}", if escape == 'x' { "XX".into() } else { "X".repeat(wanted) });
                let bytes = |end: usize, problem: &str| {
                    BadString::Message(format!(
                        "(unicode error) 'unicodeescape' codec can't decode bytes in position {position}-{end}: {problem}"
                    ))
                };
                if found < wanted {
                    return Err(bytes(position + 1 + found, &format!("truncated {shape} escape")));
                }
                let code = u32::from_str_radix(&rest[..wanted], 16).unwrap_or(u32::MAX);
                rest = &rest[wanted..];
                match char::from_u32(code) {
                    Some(c) => value.push(c),
                    None if code <= 0x10ffff => return Err(BadString::Refused(Refused::Surrogate)),
                    None => return Err(bytes(position + 1 + wanted, "illegal Unicode character")),
                }
            }
            'N' => return Err(BadString::Refused(Refused::NamedEscape)),
            // Python keeps the backslash of an escape that it does not know.
            other => {
                value.push('\\');
                value.push(other);
            }
        }
    }
    value.push_str(rest);
    Ok(value.into())
}
