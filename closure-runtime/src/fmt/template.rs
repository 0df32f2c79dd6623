//! `str.format`.

use super::{Format, Spec, ascii};
use crate::error::{index_error, raise, value_error};
use alloc::string::{String, ToString};

/// `template.format(*positional, **named)`.
///
/// # Panics
/// As CPython, with `ValueError`, `IndexError` or `KeyError`; and with `ValueError` for `{0.name}` and `{0[1]}`, which
/// look into a value in a way that Rust's types do not allow here.
///
/// ```
/// use closure_runtime::fmt;
/// assert_eq!(fmt::template("{} {name!r:>5}", &[&1], &[("name", &"x")]), "1   'x'");
/// ```
#[track_caller]
pub fn template(template: &str, positional: &[&dyn Format], named: &[(&str, &dyn Format)]) -> String {
    let mut fields = Fields { positional, named, numbering: Numbering::Unknown };
    let mut out = String::with_capacity(template.len());
    fields.write(template, 2, &mut out);
    out
}

/// How fields without a name find their argument; a template may do it in one way only.
enum Numbering {
    Unknown,
    Automatic(usize),
    Manual,
}

struct Fields<'a> {
    positional: &'a [&'a dyn Format],
    named: &'a [(&'a str, &'a dyn Format)],
    numbering: Numbering,
}

impl<'a> Fields<'a> {
    /// Writes a template. Fields may be nested in a specification once, which `depth` counts.
    #[track_caller]
    fn write(&mut self, template: &str, depth: usize, out: &mut String) {
        if depth == 0 {
            value_error("Max string recursion exceeded")
        }
        let mut rest = template;
        while let Some(brace) = rest.find(['{', '}']) {
            out.push_str(&rest[..brace]);
            let opening = rest[brace..].starts_with('{');
            rest = &rest[brace + 1..];
            if rest.starts_with(if opening { '{' } else { '}' }) {
                out.push(if opening { '{' } else { '}' });
                rest = &rest[1..];
            } else if !opening {
                value_error("Single '}' encountered in format string")
            } else if rest.is_empty() {
                value_error("Single '{' encountered in format string")
            } else {
                rest = self.field(rest, depth, out);
            }
        }
        out.push_str(rest);
    }

    /// Writes the field at the start of `rest`, behind its brace, and returns what follows the field.
    #[track_caller]
    fn field<'t>(&mut self, rest: &'t str, depth: usize, out: &mut String) -> &'t str {
        let Some(end) = rest.find(['{', '}', '!', ':']) else {
            value_error("expected '}' before end of string")
        };
        let (name, mut rest) = rest.split_at(end);
        if rest.starts_with('{') {
            value_error("unexpected '{' in field name")
        }
        let mut conversion = None;
        if let Some(tail) = rest.strip_prefix('!') {
            let mut characters = tail.chars();
            let Some(c) = characters.next() else {
                value_error("end of string while looking for conversion specifier")
            };
            rest = characters.as_str();
            if rest.is_empty() || c == '}' {
                value_error("unmatched '{' in format spec")
            }
            if !rest.starts_with([':', '}']) {
                value_error("expected ':' after conversion specifier")
            }
            conversion = Some(c);
        }
        let mut spec = String::new();
        if let Some(tail) = rest.strip_prefix(':') {
            let Some(end) = closing(tail) else { value_error("unmatched '{' in format spec") };
            let value = self.find(name);
            self.write(&tail[..end], depth - 1, &mut spec);
            write_value(value, conversion, &spec, out);
            return &tail[end + 1..];
        }
        let value = self.find(name);
        write_value(value, conversion, &spec, out);
        &rest[1..]
    }

    #[track_caller]
    fn find(&mut self, name: &str) -> &'a dyn Format {
        if name.contains(['.', '[']) {
            value_error(format_args!(
                "the field {{{name}}} looks into a value; give str.format the part itself"
            ))
        }
        let index = if name.is_empty() {
            let next = match self.numbering {
                Numbering::Unknown => 0,
                Numbering::Automatic(next) => next,
                Numbering::Manual => {
                    value_error("cannot switch from manual field specification to automatic field numbering")
                }
            };
            self.numbering = Numbering::Automatic(next + 1);
            next
        } else if name.bytes().all(|c| c.is_ascii_digit()) {
            if let Numbering::Automatic(_) = self.numbering {
                value_error("cannot switch from automatic field numbering to manual field specification")
            }
            self.numbering = Numbering::Manual;
            match name.parse() {
                Ok(index) => index,
                Err(_) => value_error("Too many decimal digits in format string"),
            }
        } else {
            return match self.named.iter().find(|(other, _)| *other == name) {
                Some((_, value)) => *value,
                None => raise("KeyError", super::repr(name)),
            };
        };
        match self.positional.get(index) {
            Some(value) => *value,
            None => {
                index_error(format_args!("Replacement index {index} out of range for positional args tuple"))
            }
        }
    }
}

/// The position of the brace that closes a field, where nested fields may stand before it.
fn closing(spec: &str) -> Option<usize> {
    let mut depth = 0;
    for (position, c) in spec.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => return Some(position),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

#[track_caller]
fn write_value(value: &dyn Format, conversion: Option<char>, spec: &str, out: &mut String) {
    let spec = Spec::new(spec);
    let text = match conversion {
        None => value.format(&spec),
        Some('s') => super::str(value).to_string().format(&spec),
        Some('r') => super::repr(value).to_string().format(&spec),
        Some('a') => ascii(&super::repr(value).to_string()).format(&spec),
        Some(c) => value_error(format_args!("Unknown conversion specifier {c}")),
    };
    out.push_str(&text);
}
