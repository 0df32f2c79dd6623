//! Python text to tokens, as CPython's tokenizer reads it.

use super::literal::{self, BadString, Escapes, is_name_continue, is_name_start};
use super::{FString, Indentation, Raw, Refused, Token, TokenKind, operator};
use crate::diagnostics::{Diagnostics, Kind};
use crate::source::{Pos, Span, Text};

/// Where a text starts, and how its tokens are told to the compiler.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    /// The compiler's spans of the literal in which the text stands.
    site: Span,
    pos: Pos,
    /// Whether positions count: not in a string of the token form, where the compiler knows but the whole.
    counts: bool,
}

impl Start {
    /// A whole source, in a literal at `site`.
    pub fn module(site: proc_macro2::Span, text: Text) -> Start {
        let pos = Pos { text, line: 1, column: 0 };
        Start { site: Span { lo: pos, hi: pos, first: site, last: site }, pos, counts: true }
    }

    /// A text within the string at `site`, which starts at `pos` if positions in that string are known.
    pub fn inner(site: Span, pos: Option<Pos>) -> Start {
        Start { site, pos: pos.unwrap_or(site.lo), counts: pos.is_some() }
    }
}

pub fn lex(text: &str, start: Start, diags: &mut Diagnostics) -> Vec<Raw> {
    // As CPython reads files: `\r\n` and `\r` end lines as `\n` does.
    let chars = text.replace("\r\n", "\n").replace('\r', "\n").chars().collect();
    let mut lexer =
        Lexer { chars, at: 0, pos: start.pos, start, raw: Vec::new(), lost: false, wrong_line: 0, diags };
    lexer.run();
    lexer.raw
}

struct Lexer<'d> {
    chars: Vec<char>,
    at: usize,
    pos: Pos,
    start: Start,
    raw: Vec<Raw>,
    /// Whether the token that was read last took the rest of the line with it.
    lost: bool,
    /// The line of the last mistake: more on the same line would come of it.
    wrong_line: u32,
    diags: &'d mut Diagnostics,
}

impl Lexer<'_> {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn bump(&mut self) {
        match self.chars.get(self.at) {
            Some('\n') => self.pos = Pos { line: self.pos.line + 1, column: 0, ..self.pos },
            Some(_) => self.pos.column += 1,
            None => return,
        }
        self.at += 1;
    }

    fn skip(&mut self, count: usize) {
        (0..count).for_each(|_| self.bump());
    }

    fn skip_while(&mut self, wanted: impl Fn(char) -> bool) {
        while self.peek(0).is_some_and(&wanted) {
            self.bump();
        }
    }

    fn span(&self, lo: Pos, hi: Pos) -> Span {
        if self.start.counts { Span { lo, hi, ..self.start.site } } else { self.start.site }
    }

    fn error(&mut self, lo: Pos, hi: Pos, message: impl Into<String>) {
        if std::mem::replace(&mut self.wrong_line, lo.line) != lo.line {
            let span = self.span(lo, hi);
            self.diags.error(Kind::SyntaxError, span, message);
        }
    }

    fn run(&mut self) {
        let mut indent = self.indentation();
        while let Some(c) = self.peek(0) {
            match c {
                '\n' => {
                    self.end_line();
                    self.bump();
                    indent = self.indentation();
                }
                ' ' | '\t' | '\x0c' => self.bump(),
                '#' => {
                    self.end_line();
                    self.skip_while(|c| c != '\n');
                }
                '\\' => {
                    self.continuation();
                    // A `\` in the first column joins a line whose blanks count as the indentation.
                    if indent == Some(Indentation::default()) {
                        indent = self.indentation();
                    }
                }
                _ => {
                    let lo = self.pos;
                    if let Some(kind) = self.token() {
                        let touches_next = self
                            .peek(0)
                            .is_some_and(|c| !matches!(c, ' ' | '\t' | '\x0c' | '\n' | '\\' | '#'));
                        let token = Token { kind, span: self.span(lo, self.pos), touches_next };
                        self.raw.push(Raw {
                            token,
                            indent: indent.take(),
                            line_end: None,
                            loses_line: std::mem::take(&mut self.lost),
                        });
                    }
                }
            }
        }
        self.end_line();
    }

    fn indentation(&mut self) -> Option<Indentation> {
        let from = self.at;
        self.skip_while(|c| matches!(c, ' ' | '\t' | '\x0c'));
        Some(Indentation::of(self.chars[from..self.at].iter().copied()))
    }

    fn end_line(&mut self) {
        let pos = self.pos;
        if let Some(last) = self.raw.last_mut() {
            last.line_end.get_or_insert(pos);
        }
    }

    /// A `\` that joins two lines.
    fn continuation(&mut self) {
        let lo = self.pos;
        self.bump();
        match self.peek(0) {
            Some('\n') if self.at + 1 < self.chars.len() => self.bump(),
            None | Some('\n') => {
                let here = self.pos;
                self.error(here, here, "unexpected EOF while parsing");
                self.push_error(lo);
            }
            Some(_) => {
                let here = self.pos;
                self.error(here, here, "unexpected character after line continuation character");
                self.push_error(lo);
                // What is meant is lost, so the rest of the line is too.
                self.skip_while(|c| c != '\n');
            }
        }
    }

    fn push_error(&mut self, lo: Pos) {
        let token = Token { kind: TokenKind::Error, span: self.span(lo, self.pos), touches_next: false };
        let indent = self.raw.is_empty().then(Indentation::default);
        self.raw.push(Raw { token, indent, line_end: None, loses_line: true });
    }

    /// The token that starts here; none for what is better left out.
    fn token(&mut self) -> Option<TokenKind> {
        let c = self.peek(0)?;
        if is_name_start(c) {
            let length = self.chars[self.at..].iter().take_while(|&&c| is_name_continue(c)).count();
            let quoted = matches!(self.peek(length), Some('"' | '\''));
            let name: String = self.chars[self.at..self.at + length].iter().collect();
            if quoted && let Some(prefix) = Prefix::parse(&name) {
                self.skip(length);
                return Some(self.string(prefix));
            }
            self.skip(length);
            return Some(TokenKind::Name(name.into()));
        }
        if c.is_ascii_digit() || (c == '.' && self.peek(1).is_some_and(|c| c.is_ascii_digit())) {
            return Some(self.number());
        }
        if matches!(c, '"' | '\'') {
            return Some(self.string(Prefix::default()));
        }
        if let Some(op) = operator(&self.chars[self.at..]) {
            self.skip(op.chars().count());
            return Some(TokenKind::Op(op));
        }
        let lo = self.pos;
        self.bump();
        let code = u32::from(c);
        if c.is_control() || c.is_whitespace() || matches!(code, 0x200b..=0x200f | 0x2060 | 0xfeff) {
            self.error(lo, self.pos, format!("invalid non-printable character U+{code:04X}"));
        } else {
            self.error(lo, self.pos, format!("invalid character '{c}' (U+{code:04X})"));
        }
        Some(TokenKind::Error)
    }

    fn number(&mut self) -> TokenKind {
        match literal::number(&self.chars[self.at..]) {
            Ok((kind, length)) => {
                self.skip(length);
                kind
            }
            Err(bad) => {
                // CPython points at the last character that it has read.
                let at = Pos { column: self.pos.column + bad.at.saturating_sub(1) as u32, ..self.pos };
                self.error(at, at, bad.message);
                let from = self.at;
                self.skip_while(|c| is_name_continue(c) || c == '.');
                let text: String = self.chars[from..self.at].iter().collect();
                if let (true, Some(mistake)) = (literal::has_suffix(&text), self.diags.last_mut()) {
                    mistake.help =
                        Some("leave the suffix out: an `int` is an `i64`, a `float` an `f64`".into());
                }
                TokenKind::Error
            }
        }
    }

    /// A string whose prefix has been read.
    fn string(&mut self, prefix: Prefix) -> TokenKind {
        let quote = self.peek(0).unwrap_or('"');
        let open = Pos { column: self.pos.column - prefix.length, ..self.pos };
        let triple = self.peek(1) == Some(quote) && self.peek(2) == Some(quote);
        let quotes = if triple { 3 } else { 1 };
        self.skip(quotes);
        let (from, start) = (self.at, self.pos);
        loop {
            match self.peek(0) {
                Some('\\') => self.skip(2),
                Some(c) if c == quote => {
                    if !triple || (self.peek(1) == Some(quote) && self.peek(2) == Some(quote)) {
                        break;
                    }
                    self.bump();
                }
                Some('\n') if !triple => return self.unterminated(open, "unterminated string literal"),
                None if triple => {
                    return self.unterminated(open, "unterminated triple-quoted string literal");
                }
                None => return self.unterminated(open, "unterminated string literal"),
                Some(_) => self.bump(),
            }
        }
        let body: String = self.chars[from..self.at].iter().collect();
        self.skip(quotes);
        if prefix.bytes {
            return TokenKind::Refused(Refused::Bytes);
        }
        if prefix.format {
            let start = self.start.counts.then_some(start);
            return TokenKind::FString(
                FString { body, raw: prefix.raw, escapes: Escapes::Python, start }.into(),
            );
        }
        if prefix.raw {
            return TokenKind::Str(body.into());
        }
        match literal::unescape(&body, Escapes::Python) {
            Ok(value) => TokenKind::Str(value),
            Err(BadString::Refused(refused)) => TokenKind::Refused(refused),
            Err(BadString::Message(message)) => {
                self.error(open, self.pos, message);
                TokenKind::Error
            }
        }
    }

    fn unterminated(&mut self, open: Pos, what: &str) -> TokenKind {
        // The end of a last line that lacks its `\n` is on that line; past the `\n`, CPython counts no further line.
        self.lost = true;
        let past_end = self.peek(0).is_none() && self.pos.column == 0 && self.pos.line > open.line;
        let line = self.pos.line - u32::from(past_end);
        self.error(open, open, format!("{what} (detected at line {line})"));
        TokenKind::Error
    }
}

#[derive(Clone, Copy, Debug, Default)]
struct Prefix {
    raw: bool,
    format: bool,
    bytes: bool,
    length: u32,
}

impl Prefix {
    fn parse(text: &str) -> Option<Prefix> {
        let mut prefix = Prefix { length: text.len() as u32, ..Prefix::default() };
        match &*text.to_ascii_lowercase() {
            "u" => {}
            "r" => prefix.raw = true,
            "f" => prefix.format = true,
            "b" => prefix.bytes = true,
            "rf" | "fr" => (prefix.raw, prefix.format) = (true, true),
            "rb" | "br" => (prefix.raw, prefix.bytes) = (true, true),
            _ => return None,
        }
        Some(prefix)
    }
}
