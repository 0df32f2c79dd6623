//! What Python has and `pydef!` refuses: the words for it, and how it is parsed past.

use super::{Parse, Parser};
use crate::ast::{Expr, ExprKind, Ident, Stmt, StmtKind};
use crate::diagnostics::{Diagnostic, Kind};
use crate::lex::{Refused, TokenKind};
use crate::source::Span;

/// The error for a construct; `help` says what to write instead, if there is something.
pub(super) fn refusal(span: Span, construct: impl Into<String>, help: &str) -> Diagnostic {
    let diagnostic = Diagnostic::new(Kind::Unsupported, span, construct);
    if help.is_empty() { diagnostic } else { diagnostic.help(help) }
}

/// Why a literal is refused.
pub(super) fn literal_refusal(refused: &Refused, span: Span) -> Diagnostic {
    let (construct, help) = match refused {
        Refused::Bytes => ("bytes".to_owned(), "use a `str`, or a Rust value such as a `Vec<u8>` parameter"),
        Refused::Imaginary => ("complex numbers".to_owned(), ""),
        Refused::BigInt(text) => {
            let shown: String = text.chars().take(40).collect();
            let dots = if shown.len() < text.len() { "…" } else { "" };
            let message = format!("an `int` is an `i64`: {shown}{dots} does not fit in i64");
            (message, "a `float`, such as 1e30, holds large numbers approximately")
        }
        Refused::NamedEscape => {
            let message = "characters by name (`\\N{…}`)".to_owned();
            (message, "write the character itself, or its code as `\\uXXXX`")
        }
        Refused::Surrogate => ("surrogates, which no string of Rust's can hold".to_owned(), ""),
        Refused::Suffix(text) => {
            let message = format!("`{text}`, a literal of Rust's with a suffix");
            (message, "leave the suffix out: an `int` is an `i64`, a `float` an `f64`")
        }
        Refused::CStr => ("C strings of Rust's".to_owned(), "use a `str`"),
    };
    refusal(span, construct, help)
}

impl Parser<'_> {
    /// Reports an expression that has been parsed past.
    pub(super) fn refused(&mut self, start: Span, construct: &str, help: &str) -> Expr {
        let span = self.span_from(start);
        self.pending.push(refusal(start, construct, help));
        self.expr(span, ExprKind::Error)
    }

    /// Attributes and items of this name, which Rust's cannot have.
    pub(super) fn refuse_underscore(&mut self, names: &[Ident]) {
        if let Some(name) = names.iter().find(|name| &*name.name == "_") {
            self.pending.push(refusal(name.span, "an attribute or item named `_`", "give it another name"));
        }
    }

    /// A literal that the lexer has read but that has no node.
    pub(super) fn refused_literal(&mut self, refused: &Refused) -> Expr {
        let span = self.bump().span;
        self.pending.push(literal_refusal(refused, span));
        self.expr(span, ExprKind::Error)
    }

    /// `await x`, which is parsed past.
    pub(super) fn refused_await(&mut self) -> Parse<Expr> {
        let start = self.bump().span;
        self.nested(Self::primary)?;
        Ok(self.refused(start, "`await`", "closures here are called directly: drop `async` and `await`"))
    }

    /// `yield x` or `yield from x`, which is parsed past.
    pub(super) fn refused_yield(&mut self) -> Parse<Expr> {
        let start = self.bump().span;
        if self.eat_name("from").is_some() {
            self.expression()?;
        } else if !self.at_expression_end() {
            self.star_expressions()?;
        }
        Ok(self.refused(
            start,
            "`yield`",
            "return a list, or a closure that gives the next value at each call",
        ))
    }

    /// Whether no expression can follow.
    pub(super) fn at_expression_end(&mut self) -> bool {
        matches!(
            self.peek_kind(),
            TokenKind::Newline | TokenKind::End | TokenKind::Op(")" | "]" | "}" | "=" | ":" | ";" | ",")
        )
    }

    /// A statement with blocks that is refused whole: `class`, `try`, `with`, `match`, `async`. Mistakes in it are
    /// not reported, since all of it has to be written anew anyway.
    pub(super) fn refused_block(&mut self) -> Option<Stmt> {
        let start = self.span();
        let (construct, help) = self.refused_keyword()?;
        let parts: &[&str] = match construct {
            "`try`" => &["except", "else", "finally"],
            "`async`" => &["else"],
            _ => &[],
        };
        self.diags.push(refusal(start, construct, help));
        loop {
            self.skip_line();
            self.skip_block();
            if !parts.iter().any(|part| self.ahead(0).is_name(part)) {
                break;
            }
        }
        Some(self.stmt(start, StmtKind::Error))
    }

    /// What is refused of the statement that starts here, and what to write instead.
    pub(super) fn refused_keyword(&mut self) -> Option<(&'static str, &'static str)> {
        let TokenKind::Name(keyword) = &self.ahead(0).kind else { return None };
        Some(match &**keyword {
            "class" => {
                ("`class`", "a function that returns closures over shared variables holds state as well")
            }
            "try" => ("`try`", "test for the case before it fails, as in `if key in d:`"),
            "with" => ("`with`", ""),
            "async" => ("`async`", "closures here are called directly: drop `async` and `await`"),
            "match" if self.is_match_statement() => ("`match`", "use `if`, `elif` and `else`"),
            _ => return None,
        })
    }

    /// `match` is a keyword only where a block of `case`s follows.
    fn is_match_statement(&self) -> bool {
        let mut rest =
            self.tokens[self.at..].iter().skip_while(|token| token.kind != TokenKind::Newline).skip(1);
        rest.next().is_some_and(|token| token.kind == TokenKind::Indent)
            && rest.next().is_some_and(|token| token.is_name("case"))
    }
}
