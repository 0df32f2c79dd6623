//! The template of `"…".format(…)` or of `"…" % …`, where it is a literal: its mistakes are found at compile time.

use crate::diagnostics::Kind;
use std::rc::Rc;

/// What CPython raises for a template with these arguments whenever it is formatted; none if it fits.
pub(super) fn mistake(
    template: &str,
    positional: usize,
    named: &[(Rc<str>, usize)],
) -> Option<(Kind, String)> {
    let mut check = Check { positional, named, automatic: 0, manual: false };
    check.text(template, 2).err()
}

/// Whether a template for `%` has a field that a dict would fill: `%(name)s`.
pub(super) fn names_a_field(template: &str) -> bool {
    let mut rest = template;
    while let Some((_, behind)) = rest.split_once('%') {
        if behind.starts_with('(') {
            return true;
        }
        rest = behind.strip_prefix('%').unwrap_or(behind);
    }
    false
}

struct Check<'a> {
    positional: usize,
    named: &'a [(Rc<str>, usize)],
    /// How many fields had no name.
    automatic: usize,
    /// Whether a field had a number.
    manual: bool,
}

type Checked<T> = Result<T, (Kind, String)>;

fn value_error<T>(message: &str) -> Checked<T> {
    Err((Kind::ValueError, message.to_owned()))
}

impl Check<'_> {
    fn text(&mut self, template: &str, depth: usize) -> Checked<()> {
        if depth == 0 {
            return value_error("Max string recursion exceeded");
        }
        let mut rest = template;
        while let Some(brace) = rest.find(['{', '}']) {
            let opening = rest[brace..].starts_with('{');
            rest = &rest[brace + 1..];
            if let Some(after) = rest.strip_prefix(if opening { '{' } else { '}' }) {
                rest = after;
            } else if !opening {
                return value_error("Single '}' encountered in format string");
            } else if rest.is_empty() {
                return value_error("Single '{' encountered in format string");
            } else {
                rest = self.field(rest, depth)?;
            }
        }
        Ok(())
    }

    /// Checks the field at the start of `rest`, behind its brace; what follows the field.
    fn field<'t>(&mut self, rest: &'t str, depth: usize) -> Checked<&'t str> {
        let Some(end) = rest.find(['{', '}', '!', ':']) else {
            return value_error("expected '}' before end of string");
        };
        let (name, mut rest) = rest.split_at(end);
        if rest.starts_with('{') {
            return value_error("unexpected '{' in field name");
        }
        if let Some(conversion) = rest.strip_prefix('!') {
            let Some(c) = conversion.chars().next() else {
                return value_error("end of string while looking for conversion specifier");
            };
            if !matches!(c, 's' | 'r' | 'a') {
                return value_error(&format!("Unknown conversion specifier {c}"));
            }
            rest = &conversion[c.len_utf8()..];
            if !rest.starts_with([':', '}']) {
                return value_error("expected ':' after conversion specifier");
            }
        }
        self.name(name)?;
        let Some(spec) = rest.strip_prefix(':') else { return Ok(&rest[1..]) };
        let Some(end) = closing(spec) else { return value_error("unmatched '{' in format spec") };
        self.text(&spec[..end], depth - 1)?;
        Ok(&spec[end + 1..])
    }

    fn name(&mut self, name: &str) -> Checked<()> {
        if name.contains(['.', '[']) {
            let message = format!("the field {{{name}}} looks into a value; give str.format the part itself");
            return Err((Kind::Unsupported, message));
        }
        let index = if name.is_empty() {
            if self.manual {
                return value_error(
                    "cannot switch from manual field specification to automatic field numbering",
                );
            }
            self.automatic += 1;
            self.automatic - 1
        } else if name.bytes().all(|c| c.is_ascii_digit()) {
            if self.automatic > 0 {
                return value_error(
                    "cannot switch from automatic field numbering to manual field specification",
                );
            }
            self.manual = true;
            name.parse().unwrap_or(usize::MAX)
        } else if self.named.iter().any(|(other, _)| other.as_ref() == name) {
            return Ok(());
        } else {
            return Err((Kind::TypeError, format!("str.format() has no argument for the field {{{name}}}")));
        };
        if index < self.positional {
            return Ok(());
        }
        Err((Kind::IndexError, format!("Replacement index {index} out of range for positional args tuple")))
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
