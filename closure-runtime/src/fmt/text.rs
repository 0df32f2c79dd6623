//! The repr of strings.

use crate::unicode::is_printable;
use alloc::string::String;
use core::fmt::{Formatter, Result, Write};

/// `repr(text)`: in single quotes unless only double quotes avoid escaping one.
pub(super) fn write_repr(text: &str, f: &mut Formatter<'_>) -> Result {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    f.write_char(quote)?;
    for c in text.chars() {
        match c {
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            c if c == quote => write!(f, "\\{c}")?,
            c if is_printable(c) => f.write_char(c)?,
            c => escape(c, f)?,
        }
    }
    f.write_char(quote)
}

fn escape(c: char, out: &mut impl Write) -> Result {
    match u32::from(c) {
        code @ 0..=0xff => write!(out, "\\x{code:02x}"),
        code @ 0x100..=0xffff => write!(out, "\\u{code:04x}"),
        code => write!(out, "\\U{code:08x}"),
    }
}

/// A repr with everything escaped that is not ASCII.
pub(crate) fn ascii(repr: &str) -> String {
    let mut out = String::with_capacity(repr.len());
    for c in repr.chars() {
        if c.is_ascii() {
            out.push(c);
        } else {
            // Writing to a string does not fail.
            let _ = escape(c, &mut out);
        }
    }
    out
}
