//! From source to tokens, the same ones whichever way the source came in.
//!
//! Input: a [`Source`]. Output: [`Token`]s, of which the last is [`TokenKind::End`].
//! Invariant: INDENT and DEDENT come in pairs, and so do brackets; what could not be read is a
//! [`TokenKind::Error`], which has been reported.

mod attributes;
mod indentation;
mod layout;
mod literal;
mod text;
mod tokens;

use crate::ast::Name;
use crate::diagnostics::Diagnostics;
use crate::source::{Form, Pos, Source, Span, Text};
pub use attributes::Attribute;
use indentation::Indentation;
pub use literal::{BadString, Escapes, unescape};
use std::rc::Rc;

#[derive(Clone, Debug)]
pub struct Token {
    pub kind: TokenKind,
    pub span: Span,
    /// Whether the next token follows without a blank.
    pub touches_next: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum TokenKind {
    /// An identifier or a keyword.
    Name(Name),
    /// At most 2^63, the magnitude of the least `i64`.
    Int(u64),
    Float(f64),
    /// A string that is no f-string, escapes resolved.
    Str(Rc<str>),
    FString(Rc<FString>),
    /// An operator, a bracket, or a character that Python has no use for.
    Op(&'static str),
    /// `'a`, which only Rust types have.
    Lifetime(Name),
    /// `#[inline]`, before a `def` or its decorators.
    Attribute(Rc<Attribute>),
    /// A literal that Python has and `pydef!` refuses.
    Refused(Refused),
    Newline,
    Indent,
    Dedent,
    End,
    /// What has been reported already.
    Error,
    /// The rest of a statement with a bracket that is never closed, which is as many tokens back.
    Unclosed(usize),
}

/// The inside of an f-string, as it is written.
#[derive(Debug, PartialEq)]
pub struct FString {
    pub body: String,
    /// `rf"…"`
    pub raw: bool,
    /// In the token form, Rust's.
    pub escapes: Escapes,
    /// Where the body starts, if positions inside of it are known.
    pub start: Option<Pos>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Refused {
    Bytes,
    Imaginary,
    BigInt(Rc<str>),
    /// `"\N{DIGIT ONE}"`
    NamedEscape,
    /// `"\ud800"`
    Surrogate,
    /// `1u8`
    Suffix(Rc<str>),
    /// `c"…"`
    CStr,
}

impl Token {
    pub fn is_op(&self, op: &str) -> bool {
        matches!(self.kind, TokenKind::Op(found) if found == op)
    }

    pub fn is_name(&self, name: &str) -> bool {
        matches!(&self.kind, TokenKind::Name(found) if **found == *name)
    }

    /// The text of a name or an operator.
    pub fn kind_text(&self) -> String {
        match &self.kind {
            TokenKind::Name(name) => name.to_string(),
            TokenKind::Op(op) => (*op).to_owned(),
            _ => String::new(),
        }
    }
}

/// A token of one of the lexers, before layout.
#[derive(Clone, Debug)]
struct Raw {
    token: Token,
    /// Where the line of the first token on a line starts: none within a line, and after a `\`.
    indent: Option<Indentation>,
    /// Where the line ends, of the last token on a line, if that is not where the token ends.
    line_end: Option<Pos>,
    /// Whether the rest of the line was lost with this token, as behind a quote that is not closed.
    loses_line: bool,
}

/// Reads a source. Mistakes go to `diags`; there are always tokens, if only the last.
pub fn lex(source: &Source, diags: &mut Diagnostics) -> Vec<Token> {
    match &source.form {
        Form::Tokens { items, text, .. } => {
            let raw = tokens::lex(items, text.as_ref(), diags);
            layout::layout(raw, layout::Base::OfFirstLine, diags)
        }
        Form::Literal { text, span } | Form::File { text, span, .. } => {
            let raw = text::lex(&text.content, text::Start::module(*span, Text::Program), diags);
            layout::layout(raw, layout::Base::Zero, diags)
        }
        Form::Library { text } => {
            let start = text::Start::module(proc_macro2::Span::call_site(), Text::Library);
            layout::layout(text::lex(text, start, diags), layout::Base::Zero, diags)
        }
    }
}

/// Reads an expression that stands in a string: there, line ends mean nothing.
pub fn lex_inner(text: &str, span: Span, start: Option<Pos>, diags: &mut Diagnostics) -> Vec<Token> {
    let raw = text::lex(text, text::Start::inner(span, start), diags);
    layout::without_lines(raw, span, diags)
}

/// The operator or bracket of Python that a sequence of characters starts with. The longest one counts, so that these stand first.
fn operator(chars: &[char]) -> Option<&'static str> {
    Some(match chars {
        ['*', '*', '=', ..] => "**=",
        ['/', '/', '=', ..] => "//=",
        ['>', '>', '=', ..] => ">>=",
        ['<', '<', '=', ..] => "<<=",
        ['.', '.', '.', ..] => "...",
        ['!', '=', ..] => "!=",
        ['-', '>', ..] => "->",
        ['*', '*', ..] => "**",
        ['/', '/', ..] => "//",
        ['>', '>', ..] => ">>",
        ['<', '<', ..] => "<<",
        ['<', '=', ..] => "<=",
        ['>', '=', ..] => ">=",
        ['=', '=', ..] => "==",
        ['+', '=', ..] => "+=",
        ['-', '=', ..] => "-=",
        ['*', '=', ..] => "*=",
        ['/', '=', ..] => "/=",
        ['%', '=', ..] => "%=",
        ['&', '=', ..] => "&=",
        ['|', '=', ..] => "|=",
        ['^', '=', ..] => "^=",
        ['@', '=', ..] => "@=",
        [':', '=', ..] => ":=",
        ['+', ..] => "+",
        ['-', ..] => "-",
        ['*', ..] => "*",
        ['/', ..] => "/",
        ['%', ..] => "%",
        ['&', ..] => "&",
        ['|', ..] => "|",
        ['^', ..] => "^",
        ['~', ..] => "~",
        ['@', ..] => "@",
        ['<', ..] => "<",
        ['>', ..] => ">",
        ['=', ..] => "=",
        ['.', ..] => ".",
        [',', ..] => ",",
        [':', ..] => ":",
        [';', ..] => ";",
        ['(', ..] => "(",
        [')', ..] => ")",
        ['[', ..] => "[",
        [']', ..] => "]",
        ['{', ..] => "{",
        ['}', ..] => "}",
        // Python's grammar has no use for these, but a lexer lets them through.
        ['!', ..] => "!",
        ['?', ..] => "?",
        ['$', ..] => "$",
        ['`', ..] => "`",
        ['#', ..] => "#",
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
