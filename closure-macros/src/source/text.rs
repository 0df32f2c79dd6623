//! The Rust text that the macro's tokens were read from.
//!
//! Tokens do not show tabs, nor what Rust dropped as a comment. And a text can be asked where a token stands, which
//! the compiler answers a hundred times more slowly.

use super::items::{Item, What};
use super::{Pos, pos};

#[derive(Debug)]
pub(crate) struct RustText {
    lines: Vec<Line>,
    start: Pos,
}

#[derive(Debug)]
struct Line {
    text: String,
    /// Then columns are bytes.
    is_ascii: bool,
}

impl Line {
    fn from(&self, column: usize) -> Option<&str> {
        if self.is_ascii {
            return self.text.get(column..);
        }
        let mut chars = self.text.chars();
        for _ in 0..column {
            chars.next()?;
        }
        Some(chars.as_str())
    }
}

impl RustText {
    pub(crate) fn new(text: &str, start: Pos) -> RustText {
        let lines = text.lines().map(|line| Line { text: line.to_owned(), is_ascii: line.is_ascii() });
        RustText { lines: lines.collect(), start }
    }

    /// The text of the macro call.
    pub(super) fn of_call() -> Option<RustText> {
        let site = proc_macro2::Span::call_site();
        site.source_text().map(|text| RustText::new(&text, pos(site.start())))
    }

    /// The text of the macro call or else, behind a `macro_rules!` wrapper, of the file that the tokens say they
    /// are from; none if what is found there are not these tokens.
    pub(super) fn around(call: Option<RustText>, items: &[Item]) -> Option<RustText> {
        call.filter(|text| text.has(items)).or_else(|| {
            let path = items.first()?.span.first.local_file()?;
            let text = RustText::new(&std::fs::read_to_string(path).ok()?, Pos::new(1, 0));
            text.has(items).then_some(text)
        })
    }

    /// Whether each identifier stands in this text where it says it does.
    fn has(&self, items: &[Item]) -> bool {
        let mut comment = Pos::default();
        items.iter().all(|item| {
            if item.is_doc_comment() {
                comment = item.span.hi;
            }
            match &item.what {
                What::Ident(name) if item.span.lo >= comment && name.is_ascii() => {
                    let text = self.line_from(item.span.lo);
                    text.is_some_and(|text| text.strip_prefix("r#").unwrap_or(text).starts_with(&**name))
                }
                _ => true,
            }
        })
    }

    /// What stands on a line from a column on.
    pub(crate) fn line_from(&self, at: Pos) -> Option<&str> {
        let line = at.line.checked_sub(self.start.line)?;
        let skipped = if line == 0 { self.start.column } else { 0 };
        self.lines.get(line as usize)?.from(at.column.checked_sub(skipped)? as usize)
    }

    /// What stands on a line between two places; none if part of it is not in this text.
    pub(crate) fn between(&self, from: Pos, to: Pos) -> Option<&str> {
        let (text, rest) = (self.line_from(from)?, self.line_from(to)?);
        text.get(..text.len().checked_sub(rest.len())?)
    }

    /// What stands on a line before a column; none if part of it is not in this text.
    pub(crate) fn line_before(&self, at: Pos) -> Option<&str> {
        self.between(Pos::new(at.line, 0), at)
    }
}

/// Goes through a text token by token.
pub(super) struct Places<'t> {
    text: &'t RustText,
    at: Pos,
    /// What stands from there on in the line.
    rest: &'t str,
    /// All of the line is ASCII.
    is_ascii: bool,
}

impl<'t> Places<'t> {
    pub(super) fn new(text: &'t RustText, at: Pos) -> Option<Self> {
        let mut places = Places { text, at, rest: "", is_ascii: false };
        places.go_to(at)?;
        Some(places)
    }

    /// Where the next token starts and ends, if it is this one.
    ///
    /// It is not if the token is from elsewhere, is spelt in another way than the compiler spells it, or if it is of a doc comment.
    pub(super) fn next(&mut self, token: &str) -> Option<(Pos, Pos)> {
        self.skip()?;
        let lo = self.at;
        if self.rest.starts_with(token) {
            self.advance(token.len());
            return Some((lo, self.at));
        }
        let mut lines = token.split('\n');
        let mut part = lines.next()?;
        for next in lines {
            if self.rest != part {
                return None;
            }
            self.go_to_next_line()?;
            part = next;
        }
        if !self.rest.starts_with(part) {
            return None;
        }
        self.advance(part.len());
        Some((lo, self.at))
    }

    /// Goes on to what is neither blank nor in a comment.
    fn skip(&mut self) -> Option<()> {
        let mut depth = 0_u32;
        loop {
            let bytes = self.rest.as_bytes();
            let mut blanks = 0;
            while blanks < bytes.len() && bytes[blanks] == b' ' {
                blanks += 1;
            }
            self.rest = &self.rest[blanks..];
            self.at.column += blanks as u32;
            // Almost all are decided by their first letter.
            let first = if blanks < bytes.len() { bytes[blanks] } else { b'\n' };
            if depth == 0 && first.is_ascii_graphic() && first != b'/' {
                return Some(());
            }
            if first == b'\n' || (depth == 0 && self.rest.starts_with("//")) {
                if is_doc_comment(self.rest) {
                    return None;
                }
                self.go_to_next_line()?;
            } else if self.rest.starts_with("/*") {
                if depth == 0 && is_doc_comment(self.rest) {
                    return None;
                }
                depth += 1;
                self.advance(2);
            } else if depth > 0 && self.rest.starts_with("*/") {
                depth -= 1;
                self.advance(2);
            } else {
                let c = self.rest.chars().next()?;
                if depth == 0 && !c.is_whitespace() {
                    return Some(());
                }
                self.advance(c.len_utf8());
            }
        }
    }

    fn advance(&mut self, bytes: usize) {
        let width = if self.is_ascii { bytes } else { self.rest[..bytes].chars().count() };
        self.at.column += width as u32;
        self.rest = &self.rest[bytes..];
    }

    fn go_to_next_line(&mut self) -> Option<()> {
        self.go_to(Pos::new(self.at.line + 1, 0))
    }

    fn go_to(&mut self, at: Pos) -> Option<()> {
        self.at = at;
        self.rest = self.text.line_from(at)?;
        self.is_ascii = self.rest.is_ascii();
        Some(())
    }
}

/// Whether Rust makes an attribute of a comment.
fn is_doc_comment(comment: &str) -> bool {
    let mut chars = comment.chars().skip(1);
    let (second, third, fourth) = (chars.next(), chars.next(), chars.next());
    third == Some('!') || (third == second && third.is_some() && fourth != third)
}
