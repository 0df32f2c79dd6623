//! The inside of f-strings: text, and fields with expressions of their own.

use super::{Fail, Parse, Parser};
use crate::ast::{ComprehensionKind, Conversion, Expr, ExprKind, FStringField, FStringPart};
use crate::diagnostics::{Diagnostic, Diagnostics, Kind};
use crate::lex::{self, BadString, Escapes, FString, TokenKind};
use crate::source::{Pos, Span};

/// CPython 3.11's limit: a field, and a field in its format specification.
const MAX_NESTING: u32 = 2;

/// CPython's limit of brackets in a field.
const MAX_BRACKETS: usize = 200;

/// A place in the inside of an f-string.
struct Cursor<'f> {
    fstring: &'f FString,
    chars: Vec<char>,
    at: usize,
    /// The f-string's token.
    span: Span,
}

impl Cursor<'_> {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn text(&self, from: usize, to: usize) -> String {
        self.chars[from..to].iter().collect()
    }

    fn skip_blanks(&mut self) {
        while self.peek(0).is_some_and(|c| c.is_ascii_whitespace() || c == '\x0b') {
            self.at += 1;
        }
    }

    /// Where in the source a character is, if that is known.
    fn pos(&self, at: usize) -> Option<Pos> {
        let mut pos = self.fstring.start?;
        for c in &self.chars[..at] {
            pos = match c {
                '\n' => Pos { line: pos.line + 1, column: 0, ..pos },
                _ => Pos { column: pos.column + 1, ..pos },
            };
        }
        Some(pos)
    }

    /// One character in the source; the whole f-string where that is not known.
    fn span_of(&self, at: usize) -> Span {
        match self.pos(at.min(self.chars.len())) {
            Some(lo) => Span { lo, hi: Pos { column: lo.column + 1, ..lo }, ..self.span },
            None => self.span,
        }
    }
}

impl Parser<'_> {
    /// The parts of an f-string, whose token has the span `span`.
    pub(super) fn fstring(&mut self, fstring: &FString, span: Span) -> Parse<Vec<FStringPart>> {
        if self.in_fstring && self.depth + 10 > super::MAX_DEPTH {
            return self.syntax_error(span, "f-string: expressions nested too deeply");
        }
        let chars = fstring.body.chars().collect();
        let mut cursor = Cursor { fstring, chars, at: 0, span };
        self.fstring_parts(&mut cursor, 0)
    }

    /// A mistake at the character where the cursor stands.
    fn fstring_error<T>(&mut self, cursor: &Cursor, message: impl Into<String>) -> Parse<T> {
        self.fstring_error_at(cursor, cursor.at, message)
    }

    fn fstring_error_at<T>(&mut self, cursor: &Cursor, at: usize, message: impl Into<String>) -> Parse<T> {
        self.syntax_error(cursor.span_of(at), message)
    }

    /// The parts up to the end; in a format specification (`nesting` of 1), up to the `}` that ends it.
    fn fstring_parts(&mut self, cursor: &mut Cursor, nesting: u32) -> Parse<Vec<FStringPart>> {
        let mut parts = Vec::new();
        let mut from = cursor.at;
        while let Some(c) = cursor.peek(0) {
            match c {
                '\\' if !cursor.fstring.raw => {
                    cursor.at += 1;
                    match cursor.peek(0) {
                        Some('N') if cursor.peek(1) == Some('{') => {
                            while cursor.peek(0).is_some_and(|c| c != '}') {
                                cursor.at += 1;
                            }
                            cursor.at += 1;
                        }
                        Some('u')
                            if cursor.fstring.escapes == Escapes::Rust && cursor.peek(1) == Some('{') =>
                        {
                            while cursor.peek(0).is_some_and(|c| c != '}') {
                                cursor.at += 1;
                            }
                            cursor.at += 1;
                        }
                        // `\{` is a backslash before a field.
                        Some('{' | '}') | None => {}
                        Some(_) => cursor.at += 1,
                    }
                }
                '{' | '}' if nesting == 0 && cursor.peek(1) == Some(c) => {
                    let end = cursor.at + 1;
                    self.fstring_literal(cursor, from, end, &mut parts)?;
                    cursor.at += 2;
                    from = cursor.at;
                }
                '}' if nesting == 0 => {
                    return self.fstring_error(cursor, "f-string: single '}' is not allowed");
                }
                '}' => break,
                '{' => {
                    let end = cursor.at;
                    self.fstring_literal(cursor, from, end, &mut parts)?;
                    parts.push(FStringPart::Field(Box::new(self.fstring_field(cursor, nesting)?)));
                    from = cursor.at;
                }
                _ => cursor.at += 1,
            }
        }
        let end = cursor.at.min(cursor.chars.len());
        self.fstring_literal(cursor, from, end, &mut parts)?;
        Ok(parts)
    }

    fn fstring_literal(
        &mut self,
        cursor: &Cursor,
        from: usize,
        to: usize,
        parts: &mut Vec<FStringPart>,
    ) -> Parse<()> {
        if from == to {
            return Ok(());
        }
        let text = cursor.text(from, to);
        let value = if cursor.fstring.raw {
            text
        } else {
            match lex::unescape(&text, cursor.fstring.escapes) {
                Ok(value) => value.to_string(),
                Err(BadString::Message(message)) => return self.fstring_error_at(cursor, from, message),
                Err(BadString::Refused(refused)) => {
                    self.pending.push(super::refuse::literal_refusal(&refused, cursor.span));
                    String::new()
                }
            }
        };
        match parts.last_mut() {
            Some(FStringPart::Literal(last)) => last.push_str(&value),
            _ => parts.push(FStringPart::Literal(value)),
        }
        Ok(())
    }

    /// `{value!r:spec}`, from the opening brace on.
    fn fstring_field(&mut self, cursor: &mut Cursor, nesting: u32) -> Parse<FStringField> {
        if nesting >= MAX_NESTING {
            return self.fstring_error(cursor, "f-string: expressions nested too deeply");
        }
        let brace = cursor.at;
        cursor.at += 1;
        let from = cursor.at;
        self.fstring_field_end(cursor)?;
        let Some(end) = cursor.peek(0) else {
            return self.fstring_error_at(cursor, brace, "f-string: expecting '}'");
        };
        let text = cursor.text(from, cursor.at);
        if text.trim_matches([' ', '\t', '\n', '\x0c', '\r']).is_empty() {
            let message = match end {
                '}' => "f-string: empty expression not allowed".to_owned(),
                end => format!("f-string: expression required before '{end}'"),
            };
            return self.fstring_error_at(cursor, brace, message);
        }
        let expr = self.fstring_expression(cursor, from, &text)?;
        let mut debug = None;
        if cursor.peek(0) == Some('=') {
            cursor.at += 1;
            cursor.skip_blanks();
            debug = Some(cursor.text(from, cursor.at));
        }
        let mut conversion = None;
        if cursor.peek(0) == Some('!') {
            cursor.at += 1;
            conversion = Some(match cursor.peek(0) {
                Some('s') => Conversion::Str,
                Some('r') => Conversion::Repr,
                Some('a') => Conversion::Ascii,
                None => return self.fstring_error_at(cursor, brace, "f-string: expecting '}'"),
                Some(_) => {
                    let message = "f-string: invalid conversion character: expected 's', 'r', or 'a'";
                    return self.fstring_error(cursor, message);
                }
            });
            cursor.at += 1;
        }
        let mut spec = None;
        if cursor.peek(0) == Some(':') {
            cursor.at += 1;
            spec = Some(self.fstring_parts(cursor, nesting + 1)?);
        }
        if cursor.peek(0) != Some('}') {
            return self.fstring_error_at(cursor, brace, "f-string: expecting '}'");
        }
        cursor.at += 1;
        // `f"{x=}"` shows the repr of the value, unless it says how to show it.
        if debug.is_some() && spec.is_none() {
            conversion = conversion.or(Some(Conversion::Repr));
        }
        Ok(FStringField { expr, debug, conversion, spec })
    }

    /// Goes to what ends a field's expression.
    fn fstring_field_end(&mut self, cursor: &mut Cursor) -> Parse<()> {
        let mut open: Vec<(char, usize)> = Vec::new();
        let mut quote: Option<(char, usize)> = None;
        let mut quoted_from = cursor.at;
        // A string of the token form has its quotes escaped wherever they stand.
        let rust = cursor.fstring.escapes == Escapes::Rust && !cursor.fstring.raw;
        while let Some(mut c) = cursor.peek(0) {
            if c == '\\' {
                if !rust || !matches!(cursor.peek(1), Some('"' | '\'')) {
                    return self.fstring_error(cursor, "f-string expression part cannot include a backslash");
                }
                cursor.at += 1;
                c = cursor.peek(0).unwrap_or(c);
            }
            let tripled = cursor.peek(1) == Some(c) && cursor.peek(2) == Some(c);
            match (quote, c) {
                (Some((open, 3)), c) if c == open && tripled => {
                    cursor.at += 2;
                    quote = None;
                }
                (Some((open, 1)), c) if c == open => quote = None,
                (Some(_), _) => {}
                (None, '\'' | '"') => {
                    quoted_from = cursor.at;
                    quote = Some((c, if tripled { 3 } else { 1 }));
                    cursor.at += if tripled { 2 } else { 0 };
                }
                (None, '(' | '[' | '{') => {
                    if open.len() == MAX_BRACKETS {
                        return self.fstring_error(cursor, "f-string: too many nested parenthesis");
                    }
                    open.push((c, cursor.at));
                }
                (None, '#') => {
                    return self.fstring_error(cursor, "f-string expression part cannot include '#'");
                }
                (None, '!' | '=' | '<' | '>') if open.is_empty() && cursor.peek(1) == Some('=') => {
                    cursor.at += 1
                }
                (None, '!' | ':' | '}' | '=') if open.is_empty() => return Ok(()),
                (None, ')' | ']' | '}') => {
                    let Some((opening, _)) = open.pop() else {
                        return self.fstring_error(cursor, format!("f-string: unmatched '{c}'"));
                    };
                    if !matches!((opening, c), ('(', ')') | ('[', ']') | ('{', '}')) {
                        let message = format!(
                            "f-string: closing parenthesis '{c}' does not match opening parenthesis '{opening}'"
                        );
                        return self.fstring_error(cursor, message);
                    }
                }
                _ => {}
            }
            cursor.at += 1;
        }
        match (quote, open.last()) {
            (Some(_), _) => self.fstring_error_at(cursor, quoted_from, "f-string: unterminated string"),
            (None, Some((opening, at))) => {
                let message = format!("f-string: unmatched '{opening}'");
                self.fstring_error_at(cursor, *at, message)
            }
            (None, None) => Ok(()),
        }
    }

    /// The expression `text` of a field, which starts at the character `from`.
    fn fstring_expression(&mut self, cursor: &Cursor, from: usize, text: &str) -> Parse<Expr> {
        let text = match cursor.fstring.escapes {
            Escapes::Rust if !cursor.fstring.raw => text.replace("\\\"", "\"").replace("\\'", "'"),
            _ => text.to_owned(),
        };
        let mut found = Diagnostics::default();
        let tokens = lex::lex_inner(&text, cursor.span, cursor.pos(from), &mut found);
        if let Some(first) = found.iter().next() {
            self.raised_by_lexer = true;
            return self.raise(first.clone());
        }
        let mut inner = Parser::new(&tokens, self.next_id, &mut found);
        inner.depth = self.depth + 1;
        inner.in_fstring = true;
        let result = inner.fstring_value();
        let diagnostic = match &result {
            Ok(_) => None,
            Err(Fail) => Some(inner.diagnose(0, &|inner| _ = inner.fstring_value())),
        };
        self.raised_by_lexer |= inner.raised_by_lexer;
        let (next_id, pending) = (inner.next_id, std::mem::take(&mut inner.pending));
        if let Some(diagnostic) = diagnostic {
            let is_syntax = diagnostic.kind == Kind::SyntaxError && !self.raised_by_lexer;
            let message = match diagnostic.message.strip_prefix("f-string") {
                None if is_syntax => format!("f-string: {}", diagnostic.message),
                _ => diagnostic.message,
            };
            return self.raise(Diagnostic { message, ..diagnostic });
        }
        self.next_id = next_id;
        self.pending.extend(pending);
        result
    }

    /// What stands in a field, which is what may stand in parentheses.
    fn fstring_value(&mut self) -> Parse<Expr> {
        let start = self.span();
        if self.memo.is_some() {
            self.invalid_group()?;
        }
        if self.at_name("yield") {
            let value = self.refused_yield()?;
            return self.fstring_value_end(value);
        }
        let first = self.star_named_expression()?;
        if self.at_comprehension() && !matches!(first.kind, ExprKind::Starred(_)) {
            let id = self.id();
            let clauses = self.for_clauses()?;
            let value =
                self.comprehension_node(id, start, ComprehensionKind::Generator, first, None, clauses);
            return self.fstring_value_end(value);
        }
        if !self.at_op(",") {
            if matches!(first.kind, ExprKind::Starred(_)) {
                return Err(Fail);
            }
            return self.fstring_value_end(first);
        }
        let mut items = vec![first];
        while self.eat_op(",").is_some() && !matches!(self.peek_kind(), TokenKind::End) {
            items.push(self.star_named_expression()?);
        }
        let span = self.span_from(start);
        let value = self.expr(span, ExprKind::Tuple(items));
        self.fstring_value_end(value)
    }

    fn fstring_value_end(&mut self, value: Expr) -> Parse<Expr> {
        if matches!(self.peek_kind(), TokenKind::End) { Ok(value) } else { Err(Fail) }
    }
}
