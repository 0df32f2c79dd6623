//! Rust's tokens to Python's.
//!
//! Rust's lexer has run already and has its own ideas of comments, strings and numbers; see the module's functions
//! for how each is undone, or reported where it cannot be.

use super::attributes::{self, Attribute, Found};
use super::literal::{self, BadString, Escapes, is_name_start};
use super::{FString, Indentation, Raw, Refused, Token, TokenKind, operator};
use crate::diagnostics::{Diagnostic, Diagnostics, Kind};
use crate::source::items::{Item, What};
use crate::source::{Pos, RustText, Span};
use proc_macro2::Spacing;
use std::iter::Peekable;
use std::rc::Rc;
use std::vec;

pub fn lex(items: &[Item], text: Option<&RustText>, diags: &mut Diagnostics) -> Vec<Raw> {
    if let Some(pair) = items.windows(2).find(|pair| pair[1].span.lo < pair[0].span.lo) {
        diags.push(
            Diagnostic::new(
                Kind::Input,
                pair[1].span,
                "the lines of this source cannot be told, because its tokens come from several places",
            )
            .help("`macro_rules!` may pass a whole source on, but may not put parts of it in"),
        );
        return Vec::new();
    }
    let Some((items, attributes)) = without_comments(items, text, diags) else { return Vec::new() };
    let attributes = attributes.into_iter().peekable();
    let mut lexer = Lexer { items, at: 0, attributes, text, raw: Vec::new(), diags };
    lexer.run();
    lexer.raw
}

/// Attributes, each with the index of the token before which it stands.
type Attributes = Vec<(usize, Attribute)>;

/// Drops what stands behind a `#`, attributes of functions apart, and reports the comments of Rust that swallowed code of Python.
///
/// None if a bracket or a quote in a comment has changed what the rest of the source is.
fn without_comments<'i>(
    items: &'i [Item],
    text: Option<&RustText>,
    diags: &mut Diagnostics,
) -> Option<(Vec<&'i Item>, Attributes)> {
    let mut kept: Vec<&Item> = Vec::with_capacity(items.len());
    let mut attributes: Attributes = Vec::new();
    // Where the last line outside of brackets began, and how many brackets are open.
    let (mut line, mut brackets) = (0, 0_usize);
    let mut items = items.iter().peekable();
    while let Some(item) = items.next() {
        if !matches!(item.what, What::Punct('#', _)) {
            let next = items.peek().map(|next| next.span.lo);
            if let Some(at) = text.and_then(|text| rust_comment(text, item.span.hi, next)) {
                report_rust_comment(item.span, at, diags);
            }
            if brackets == 0 && kept.last().is_none_or(|last| last.span.hi.line < item.span.lo.line) {
                line = kept.len();
            }
            match item.what {
                What::Open(_) => brackets += 1,
                What::Close(_) => brackets = brackets.saturating_sub(1),
                _ => {}
            }
            kept.push(item);
            continue;
        }
        let lo = item.span.lo;
        let code = kept.last().filter(|last| last.span.hi.line == lo.line);
        if item.is_doc_comment() {
            if let Some(code) = code {
                report_rust_comment(code.span, lo, diags);
            }
            let (documentation, is_inner) = attributes::documentation(item, &mut items);
            let after_head = kept.last().is_some_and(|last| matches!(last.what, What::Punct(':', _)));
            match is_inner {
                false => attributes.push((kept.len(), documentation)),
                true if after_head || attributes.last().is_some_and(|(at, _)| *at == line) => {
                    attributes.push((line, documentation));
                }
                true => {}
            }
            continue;
        }
        if code.is_none() {
            match attributes::attribute(item, &mut items) {
                Some(Found::Attribute(attribute)) => {
                    attributes.push((kept.len(), attribute));
                    continue;
                }
                Some(Found::Inner(span)) => {
                    diags.push(
                        Diagnostic::new(Kind::Input, span, "an inner attribute stands at the head of a Rust file or module")
                            .help("`#[…]` before a `def` is an attribute of the function; in a comment, leave a blank behind the `#`"),
                    );
                    continue;
                }
                None => {}
            }
        }
        let mut open = 0_usize;
        while let Some(item) = items.next_if(|item| item.span.lo.line == lo.line) {
            match &item.what {
                What::Open(_) => open += 1,
                What::Close(bracket) if open == 0 => {
                    let message = format!("a '{bracket}' in a comment closes a bracket outside of it");
                    report_comment(item.span, message, diags);
                    return None;
                }
                What::Close(_) => open -= 1,
                What::Literal(_) if item.span.hi.line > lo.line => {
                    report_comment(item.span, "a quote in a comment starts a string".into(), diags);
                    return None;
                }
                _ => {}
            }
        }
        if open > 0 {
            report_comment(item.span, "a bracket in a comment is closed outside of it".into(), diags);
            return None;
        }
    }
    attributes.sort_by_key(|(at, _)| *at);
    attributes.retain(|(at, attribute)| {
        let is_before_definition = kept.get(*at).is_some_and(|item| attributes::is_definition(&item.what));
        if !is_before_definition && attribute.doc.is_none() {
            let message = format!("`#[{}]` stands before no `def`", attribute.path);
            diags.push(Diagnostic::new(Kind::Input, attribute.span, message).help(
                "an attribute stands in the line before a `def`; in a comment, leave a blank behind the `#`",
            ));
        }
        is_before_definition
    });
    Some((kept, attributes))
}

/// Where a comment of Rust's starts that follows code on its line.
fn rust_comment(text: &RustText, end: Pos, next: Option<Pos>) -> Option<Pos> {
    let gap = match next {
        Some(next) if next == end => return None,
        Some(next) if next.line == end.line => text.between(end, next)?,
        _ => text.line_from(end)?,
    };
    if gap.is_empty() || gap == " " {
        return None;
    }
    // Between tokens there is nothing but blanks and comments.
    let comment = gap.trim_start();
    if !comment.starts_with("//") && !comment.starts_with("/*") {
        return None;
    }
    let blanks = gap.chars().count() - comment.chars().count();
    Some(Pos { column: end.column + blanks as u32, ..end })
}

fn report_rust_comment(code: Span, at: Pos, diags: &mut Diagnostics) {
    let span = Span { lo: at, hi: at, ..code };
    diags.push(
        Diagnostic::new(
            Kind::Unsupported,
            span,
            "`//` and `/*` after code: Rust takes what follows for a comment",
        )
        .help(
            "divide with `floordiv(7, 2)` of the `operator` module, start comments with `#`, or give the source as a string literal",
        ),
    );
}

fn report_comment(span: Span, message: String, diags: &mut Diagnostics) {
    diags.push(Diagnostic::new(Kind::Input, span, message).help(
        "Rust reads brackets and quotes in `#` comments as in code: let them match within the comment",
    ));
}

struct Lexer<'a> {
    items: Vec<&'a Item>,
    at: usize,
    attributes: Peekable<vec::IntoIter<(usize, Attribute)>>,
    text: Option<&'a RustText>,
    raw: Vec<Raw>,
    diags: &'a mut Diagnostics,
}

impl Lexer<'_> {
    fn run(&mut self) {
        while let Some(&item) = self.items.get(self.at) {
            let from = self.at;
            let attributes = self.attributes(from);
            self.at += 1;
            match &item.what {
                What::Ident(name) => self.name(name, from),
                What::Literal(text) if text.starts_with(|c: char| c.is_ascii_digit()) => {
                    self.number(text, from)
                }
                What::Literal(_) => {
                    self.at = from;
                    self.string(Prefix::default(), from);
                }
                What::Open(bracket) | What::Close(bracket) => self.push(TokenKind::Op(bracket), from),
                What::Punct('\'', _) => self.lifetime(from),
                What::Punct(..) => self.operators(from),
            }
            if !attributes.is_empty() {
                self.insert(attributes);
            }
        }
    }

    /// The attributes of what starts at this token.
    fn attributes(&mut self, from: usize) -> Vec<Attribute> {
        std::iter::from_fn(|| self.attributes.next_if(|(at, _)| *at == from))
            .map(|(_, found)| found)
            .collect()
    }

    /// Puts attributes before the last token, into its line, whose indentation is what counts.
    fn insert(&mut self, attributes: Vec<Attribute>) {
        let Some(mut definition) = self.raw.pop() else { return };
        for attribute in attributes {
            let span = attribute.span;
            let kind = TokenKind::Attribute(Rc::new(attribute));
            let token = Token { kind, span, touches_next: false };
            let indent = definition.indent.take();
            self.raw.push(Raw { token, indent, line_end: None, loses_line: false });
        }
        self.raw.push(definition);
    }

    /// Adds the token that the items from `from` to here make up.
    fn push(&mut self, kind: TokenKind, from: usize) {
        let span = self.items[from].span.to(self.items[self.at - 1].span);
        self.push_at(kind, from, span);
    }

    fn push_at(&mut self, kind: TokenKind, from: usize, span: Span) {
        let touches_next = self.items.get(self.at).is_some_and(|next| next.span.lo == span.hi);
        let starts_line = from == 0 || self.items[from - 1].span.hi.line < span.lo.line;
        let indent = (starts_line
            && self.raw.last().is_none_or(|last| last.token.span.hi.line < span.lo.line))
        .then(|| self.indentation(span.lo));
        self.raw.push(Raw {
            token: Token { kind, span, touches_next },
            indent,
            line_end: None,
            loses_line: false,
        });
    }

    fn indentation(&self, at: Pos) -> Indentation {
        match self.text.and_then(|text| text.line_before(at)) {
            Some(blanks) => Indentation::of(blanks.chars()),
            None => Indentation::column(at.column),
        }
    }

    fn error(&mut self, span: Span, message: impl Into<String>) {
        self.diags.error(Kind::SyntaxError, span, message);
    }

    fn name(&mut self, name: &str, from: usize) {
        if let Some(prefix) = Prefix::parse(name)
            && let Some(next) = self.items.get(self.at)
            && next.span.lo.line == self.items[from].span.hi.line
            && is_string(&next.what)
        {
            self.string(prefix, from);
        } else {
            self.push(TokenKind::Name(name.into()), from);
        }
    }

    /// `'a`: single quotes are for single characters in Rust, else they start a lifetime.
    fn lifetime(&mut self, from: usize) {
        let name = match self.items.get(self.at) {
            Some(Item { what: What::Ident(name), .. }) => name.clone(),
            _ => String::new(),
        };
        if !name.is_empty() {
            self.at += 1;
        }
        self.push(TokenKind::Lifetime(name.into()), from);
    }

    /// Neighbouring punctuation, cut into Python's operators.
    fn operators(&mut self, from: usize) {
        let mut end = from;
        let mut chars = Vec::new();
        while let Some(Item { what: What::Punct(c, spacing), .. }) = self.items.get(end)
            && *c != '\''
        {
            chars.push(*c);
            end += 1;
            if *spacing == Spacing::Alone {
                break;
            }
        }
        let mut start = from;
        while start < end {
            let rest = &chars[start - from..];
            if rest == ['.'] && self.fraction(start) {
                return;
            }
            let Some(op) = operator(rest) else {
                // Of Rust's punctuation Python lacks only what `operator` lets through.
                self.at = start + 1;
                self.push(TokenKind::Error, start);
                return;
            };
            self.at = start + op.len();
            self.push(TokenKind::Op(op), start);
            start = self.at;
        }
    }

    /// `.5`, which Rust takes for a `.` and a `5`.
    fn fraction(&mut self, dot: usize) -> bool {
        let Some(Item { what: What::Literal(digits), span }) = self.items.get(dot + 1) else { return false };
        if !digits.starts_with(|c: char| c.is_ascii_digit()) || span.lo != self.items[dot].span.hi {
            return false;
        }
        let text = format!(".{digits}");
        self.at = dot + 2;
        self.number(&text, dot);
        true
    }

    fn number(&mut self, text: &str, from: usize) {
        let span = self.items[from].span.to(self.items[self.at - 1].span);
        let chars: Vec<char> = text.chars().collect();
        let kind = match literal::number(&chars) {
            Ok((kind, length)) if length == chars.len() && !self.attribute_follows(&chars, span) => kind,
            _ if literal::has_suffix(text) => TokenKind::Refused(Refused::Suffix(text.into())),
            Ok(_) => {
                self.error(span, "invalid decimal literal");
                TokenKind::Error
            }
            Err(bad) => {
                self.error(span, bad.message);
                TokenKind::Error
            }
        };
        self.push(kind, from);
    }

    /// `1.real`, which Python reads as `1.` and a name that may not follow it.
    fn attribute_follows(&self, number: &[char], span: Span) -> bool {
        let all_digits = number.iter().all(|c| c.is_ascii_digit() || *c == '_');
        let touching = |at: usize, end: Pos| self.items.get(at).filter(|item| item.span.lo == end);
        all_digits
            && touching(self.at, span.hi).is_some_and(|dot| {
                matches!(dot.what, What::Punct('.', _))
                    && touching(self.at + 1, dot.span.hi).is_some_and(
                        |name| matches!(&name.what, What::Ident(name) if name.starts_with(is_name_start)),
                    )
            })
    }

    /// One string, or the three that Rust makes of one in triple quotes.
    fn string(&mut self, mut prefix: Prefix, from: usize) {
        let first = self.at;
        let mut end = first + 1;
        while self
            .items
            .get(end)
            .is_some_and(|item| is_string(&item.what) && item.span.lo == self.items[end - 1].span.hi)
        {
            end += 1;
        }
        let run: Vec<Literal> =
            self.items[first..end].iter().map_while(|item| Literal::parse(&item.what)).collect();
        let is_empty =
            |literal: &Literal| literal.body.is_empty() && literal.suffix.is_empty() && literal.quote == '"';
        let literal = match &run[..] {
            [open, middle, close]
                if is_empty(open)
                    && is_empty(close)
                    && (&*middle.prefix, &*close.prefix) == ("", "")
                    && middle.quote == '"' =>
            {
                self.at = end;
                Literal { prefix: open.prefix.clone(), ..middle.clone() }
            }
            [_, _, ..] if run.iter().any(is_empty) => {
                self.at = end;
                let span = self.items[first].span.to(self.items[end - 1].span);
                self.diags.push(
                    Diagnostic::new(
                        Kind::Input,
                        span,
                        "quotes within a triple-quoted string, which Rust ends there",
                    )
                    .help("write `\\\"` for a quote, or give the source as a string literal"),
                );
                return self.push(TokenKind::Error, from);
            }
            [first, ..] => {
                self.at += 1;
                first.clone()
            }
            [] => {
                self.at += 1;
                return self.push(TokenKind::Error, from);
            }
        };
        let kind = match &*literal.prefix {
            "" => None,
            "r" => {
                prefix.raw = true;
                None
            }
            "c" | "cr" => Some(TokenKind::Refused(Refused::CStr)),
            _ => Some(TokenKind::Refused(Refused::Bytes)),
        };
        let kind = kind.unwrap_or_else(|| self.string_value(prefix, &literal, from));
        self.push(kind, from);
    }

    fn string_value(&mut self, prefix: Prefix, literal: &Literal, from: usize) -> TokenKind {
        let body = literal.body.replace("\r\n", "\n");
        if !literal.suffix.is_empty() {
            return TokenKind::Refused(Refused::Suffix(literal.suffix.as_str().into()));
        }
        if prefix.bytes {
            return TokenKind::Refused(Refused::Bytes);
        }
        if prefix.format {
            let fstring = FString { body, raw: prefix.raw, escapes: Escapes::Rust, start: None };
            return TokenKind::FString(Rc::new(fstring));
        }
        if prefix.raw {
            return TokenKind::Str(body.into());
        }
        match literal::unescape(&body, Escapes::Rust) {
            Ok(value) => TokenKind::Str(value),
            Err(BadString::Refused(refused)) => TokenKind::Refused(refused),
            Err(BadString::Message(message)) => {
                self.error(self.items[from].span, message);
                TokenKind::Error
            }
        }
    }
}

fn is_string(what: &What) -> bool {
    matches!(what, What::Literal(text) if !text.starts_with(|c: char| c.is_ascii_digit()))
}

/// What Python takes for the prefix of a string, before a blank that Rust insists on.
#[derive(Clone, Copy, Debug, Default)]
struct Prefix {
    raw: bool,
    format: bool,
    bytes: bool,
}

impl Prefix {
    fn parse(text: &str) -> Option<Prefix> {
        if text.len() > 2 {
            return None;
        }
        let (raw, format, bytes) = match &*text.to_ascii_lowercase() {
            "u" => (false, false, false),
            "r" => (true, false, false),
            "f" => (false, true, false),
            "b" => (false, false, true),
            "rf" | "fr" => (true, true, false),
            "rb" | "br" => (true, false, true),
            _ => return None,
        };
        Some(Prefix { raw, format, bytes })
    }
}

/// A string or character of Rust's, taken apart.
#[derive(Clone, Debug)]
struct Literal {
    prefix: String,
    quote: char,
    body: String,
    suffix: String,
}

impl Literal {
    fn parse(what: &What) -> Option<Literal> {
        let What::Literal(text) = what else { return None };
        let quote_at = text.find(['"', '\''])?;
        let quote = text[quote_at..].chars().next()?;
        let end = text.rfind(quote).filter(|&end| end > quote_at)?;
        let (prefix, body) = (text[..quote_at].trim_end_matches('#'), &text[quote_at + 1..end]);
        let suffix = text[end + 1..].trim_start_matches('#');
        Some(Literal { prefix: prefix.into(), quote, body: body.into(), suffix: suffix.into() })
    }
}
