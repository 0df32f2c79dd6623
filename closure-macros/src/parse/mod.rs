//! From tokens to the syntax tree, by recursive descent.
//!
//! Input: tokens with their layout. Output: a [`Module`], and every mistake of syntax in the diagnostics.
//! Invariant: what has been reported is an error node in the tree, so that the rest is still checked.
//!
//! A line is parsed without a thought of how it might be wrong. If it is, it is parsed once more, `diagnosing`: then
//! the places where CPython's grammar has rules for wrong programs try these rules, in CPython's order, so that the
//! message is CPython's (`invalid.rs`). What none of them knows is "invalid syntax" at the token where the first
//! attempt ended.

mod annotation;
mod atom;
mod call;
mod check;
mod compound;
#[cfg(test)]
pub mod dump;
mod expr;
mod foreign;
mod fstring;
mod invalid;
mod params;
mod refuse;
mod simple;

pub use annotation::is_rust_type;

use crate::ast::{Expr, ExprKind, Ident, Module, NodeId, Stmt, StmtKind};
use crate::diagnostics::{Diagnostic, Diagnostics, Kind};
use crate::lex::{Attribute, Token, TokenKind};
use crate::source::Span;
use crate::table::HashedSet;
use invalid::Memo;
use std::rc::Rc;

/// The refusal of `...` where it is no part of a type, and what to write instead.
pub const ELLIPSIS: (&str, &str) =
    ("`...` as a value", "use `pass` for an empty body, and None for no value");

/// Parses a whole source.
pub fn parse(tokens: &[Token], diags: &mut Diagnostics) -> Module {
    parse_from(tokens, 0, diags)
}

/// The same, with ids from `first_id` on.
pub fn parse_from(tokens: &[Token], first_id: u32, diags: &mut Diagnostics) -> Module {
    let unread: HashedSet<u32> = diags.iter().map(|found| found.span.lo.line).collect();
    let lexed = diags.len();
    let mut parser = Parser::new(tokens, first_id, diags);
    let body = parser.statements();
    let node_count = parser.next_id;
    // Of a line that could not be read as it stands, what is left mostly makes no sense.
    diags.retain_from(lexed, |found| !unread.contains(&found.span.lo.line));
    if diags.has_wrong_indentation() {
        keep_first_of_wrong_indentation(tokens, diags);
    } else {
        check::check(&body, diags);
    }
    Module { body, node_count }
}

/// Where one line's indentation is wrong, that of others mostly is, compared to it: of each top-level definition, the first
/// such mistake is told. What else is wrong on the same line mostly comes of it, too.
fn keep_first_of_wrong_indentation(tokens: &[Token], diags: &mut Diagnostics) {
    let mut definitions = Vec::new();
    let mut depth = 0_u32;
    let mut starts_line = true;
    for token in tokens {
        match token.kind {
            TokenKind::Indent => depth += 1,
            TokenKind::Dedent => depth = depth.saturating_sub(1),
            TokenKind::Newline => starts_line = true,
            _ => {
                let starts = std::mem::take(&mut starts_line) && depth == 0;
                if starts && (token.is_name("def") || token.is_name("pub") || token.is_op("@")) {
                    definitions.push(token.span.lo.line);
                }
            }
        }
    }
    let definition = |line: u32| definitions.partition_point(|&start| start <= line);
    let mut wrong: Vec<u32> =
        diags.iter().filter(|found| found.is_wrong_indentation()).map(|found| found.span.lo.line).collect();
    wrong.sort_unstable();
    let mut told = HashedSet::default();
    let first: HashedSet<u32> = wrong.iter().copied().filter(|&line| told.insert(definition(line))).collect();
    let mut told = HashedSet::default();
    diags.retain(|found| {
        let line = found.span.lo.line;
        wrong.binary_search(&line).is_err()
            || (found.is_wrong_indentation() && first.contains(&line) && told.insert(line))
    });
}

/// The line cannot be parsed. Why is in [`Parser::raised`], or still to be found out.
#[derive(Debug)]
struct Fail;

type Parse<T> = Result<T, Fail>;

/// Expressions nest at most this deep, so that no stage runs out of stack: macros run on the compiler's, and mostly
/// without optimization.
const MAX_DEPTH: u32 = 100;

/// So many `elif`s in a row nest as deep.
const MAX_ELIFS: usize = 200;

/// So many operators or calls in a row make a tree that is too deep all the same.
const MAX_CHAIN: usize = 500;

struct Parser<'t> {
    tokens: &'t [Token],
    at: usize,
    /// How far the parser has looked on this line: where a line of which no more is known is wrong.
    furthest: usize,
    next_id: u32,
    depth: u32,
    diags: &'t mut Diagnostics,
    /// Found on this line, and to be told only if it is none that will be parsed again.
    pending: Vec<Diagnostic>,
    /// What is wrong with this line.
    raised: Option<Diagnostic>,
    /// What the second attempt at a wrong line has parsed already.
    memo: Option<Memo>,
    /// Whether this is the second attempt, in which what cannot be parsed does not follow.
    second: bool,
    /// Whether `a::b` is a slice from `a` by `b`, as in a subscript, and not a path of Rust's.
    in_slice: bool,
    /// Whether this is an expression in an f-string, where messages say so.
    in_fstring: bool,
    /// Inside an annotation, where `...` stands for any number of types.
    in_annotation: bool,
    /// Whether the reason is in the words of the lexer, which knows nothing of f-strings.
    raised_by_lexer: bool,
    /// Of the definition that starts here.
    attributes: Vec<Rc<Attribute>>,
}

impl<'t> Parser<'t> {
    fn new(tokens: &'t [Token], next_id: u32, diags: &'t mut Diagnostics) -> Parser<'t> {
        Parser {
            tokens,
            at: 0,
            furthest: 0,
            next_id,
            depth: 0,
            diags,
            pending: Vec::new(),
            raised: None,
            memo: None,
            second: false,
            in_slice: false,
            in_fstring: false,
            in_annotation: false,
            raised_by_lexer: false,
            attributes: Vec::new(),
        }
    }

    // Tokens

    fn peek(&mut self) -> &'t Token {
        self.furthest = self.furthest.max(self.at);
        self.token(self.at)
    }

    fn peek_kind(&mut self) -> &'t TokenKind {
        &self.peek().kind
    }

    /// A token further on, which does not count as looked at.
    fn ahead(&self, count: usize) -> &'t Token {
        self.token(self.at + count)
    }

    fn token(&self, at: usize) -> &'t Token {
        &self.tokens[at.min(self.tokens.len() - 1)]
    }

    fn span(&self) -> Span {
        self.token(self.at).span
    }

    /// The span from a token to the last one that was taken, line ends left out.
    fn span_from(&self, start: Span) -> Span {
        let last = self.tokens[..self.at].iter().rev().find(|token| {
            !matches!(token.kind, TokenKind::Newline | TokenKind::Indent | TokenKind::Dedent | TokenKind::End)
        });
        match last {
            Some(last) if last.span.hi >= start.lo => start.to(last.span),
            _ => start,
        }
    }

    fn bump(&mut self) -> &'t Token {
        let token = self.token(self.at);
        if self.at + 1 < self.tokens.len() {
            self.at += 1;
        }
        token
    }

    fn at_op(&mut self, op: &str) -> bool {
        self.peek().is_op(op)
    }

    fn at_name(&mut self, name: &str) -> bool {
        self.peek().is_name(name)
    }

    fn eat_op(&mut self, op: &str) -> Option<Span> {
        self.at_op(op).then(|| self.bump().span)
    }

    fn eat_name(&mut self, name: &str) -> Option<Span> {
        self.at_name(name).then(|| self.bump().span)
    }

    fn expect_op(&mut self, op: &str) -> Parse<Span> {
        self.eat_op(op).ok_or(Fail)
    }

    fn expect_name(&mut self, name: &str) -> Parse<Span> {
        self.eat_name(name).ok_or(Fail)
    }

    /// An identifier that is no keyword.
    fn ident(&mut self) -> Parse<Ident> {
        match self.peek_kind() {
            TokenKind::Name(name) if !is_keyword(name) => {
                Ok(Ident { name: name.clone(), span: self.bump().span })
            }
            _ => Err(Fail),
        }
    }

    // Nodes

    fn id(&mut self) -> NodeId {
        self.next_id += 1;
        NodeId(self.next_id - 1)
    }

    fn expr(&mut self, span: Span, kind: ExprKind) -> Expr {
        Expr { id: self.id(), span, kind }
    }

    fn stmt(&mut self, start: Span, kind: StmtKind) -> Stmt {
        Stmt { id: self.id(), span: self.span_from(start), kind }
    }

    // Mistakes

    /// Gives up on the line for a reason. The first reason counts.
    fn raise<T>(&mut self, diagnostic: Diagnostic) -> Parse<T> {
        self.raised.get_or_insert(diagnostic);
        Err(Fail)
    }

    fn syntax_error<T>(&mut self, span: Span, message: impl Into<String>) -> Parse<T> {
        self.raise(Diagnostic::new(Kind::SyntaxError, span, message))
    }

    /// Parses what may not be there. If it is not, nothing has happened.
    fn attempt<T>(&mut self, parse: impl FnOnce(&mut Self) -> Parse<T>) -> Parse<Option<T>> {
        let before = (self.at, self.depth, self.in_slice, self.pending.len());
        match parse(self) {
            Ok(found) => Ok(Some(found)),
            Err(Fail) => self.go_back(before).map(|()| None),
        }
    }

    /// Goes back to where the parser was, unless the line is known to be wrong.
    fn go_back(&mut self, before: (usize, u32, bool, usize)) -> Parse<()> {
        if self.raised.is_some() {
            return Err(Fail);
        }
        let pending;
        (self.at, self.depth, self.in_slice, pending) = before;
        self.pending.truncate(pending);
        Ok(())
    }

    /// Parses what may follow, such as an operator and its operand. Diagnosing, as in CPython's grammar, what cannot
    /// be parsed does not follow; else it is wrong at once, and the line is diagnosed.
    fn maybe<T>(&mut self, parse: impl FnOnce(&mut Self) -> Parse<T>) -> Parse<Option<T>> {
        if self.second { self.attempt(parse) } else { parse(self).map(Some) }
    }

    /// Nests one level deeper.
    fn nested<T>(&mut self, parse: impl FnOnce(&mut Self) -> Parse<T>) -> Parse<T> {
        if self.depth >= MAX_DEPTH {
            let span = self.span();
            return self.syntax_error(span, "too many nested expressions");
        }
        self.depth += 1;
        let result = parse(self);
        self.depth -= 1;
        result
    }

    /// Reports a chain that is too long.
    fn check_chain(&mut self, length: usize) -> Parse<()> {
        if length < MAX_CHAIN {
            return Ok(());
        }
        let span = self.span();
        self.raise(refuse::refusal(
            span,
            "an expression of more than 500 parts",
            "split it into several statements",
        ))
    }

    /// Parses a line or the head of a block, reports what is wrong with it, and goes on behind it.
    fn line<T>(&mut self, parse: impl Fn(&mut Self) -> Parse<T>) -> Parse<T> {
        let (start, id, depth) = (self.at, self.next_id, self.depth);
        self.furthest = start;
        let result = parse(self);
        let mut pending = std::mem::take(&mut self.pending);
        if result.is_ok() {
            pending.drain(..).for_each(|diagnostic| self.diags.push(diagnostic));
            return result;
        }
        self.depth = depth;
        if !self.line_was_reported(start) {
            let diagnostic = self.diagnose(start, &|parser| _ = parse(parser));
            self.diags.push(diagnostic);
        }
        (self.raised, self.raised_by_lexer) = (None, false);
        self.pending.clear();
        (self.depth, self.in_slice) = (depth, false);
        (self.at, self.next_id) = (start, id);
        self.skip_line();
        Err(Fail)
    }

    /// Why a line that starts at `start` does not parse.
    fn diagnose(&mut self, start: usize, parse: &dyn Fn(&mut Self)) -> Diagnostic {
        let failed = self.furthest;
        if self.raised.is_none() {
            self.at = start;
            self.in_slice = false;
            (self.memo, self.second) = (Some(Memo::default()), true);
            parse(self);
            (self.memo, self.second) = (None, false);
        }
        // As in CPython, which then has read on to the end of the source.
        if let TokenKind::Unclosed(back) = self.token(self.furthest).kind {
            let bracket = self.token(self.furthest - back);
            let message = format!("'{}' was never closed", bracket.kind_text());
            return Diagnostic::new(Kind::SyntaxError, bracket.span, message);
        }
        match self.raised.take() {
            Some(found) if found.message.starts_with("invalid syntax") && found.help.is_none() => {
                Diagnostic { help: self.foreign_help(start, failed), ..found }
            }
            Some(found) => found,
            None => self.invalid_syntax(start, failed),
        }
    }

    /// Whether something on the line has been reported by the lexer.
    fn line_was_reported(&self, start: usize) -> bool {
        self.tokens[start..]
            .iter()
            .take_while(|token| !matches!(token.kind, TokenKind::Newline | TokenKind::End))
            .any(|token| token.kind == TokenKind::Error)
    }

    /// Goes behind the end of the line.
    fn skip_line(&mut self) {
        while !matches!(self.bump().kind, TokenKind::Newline) {
            if self.token(self.at).kind == TokenKind::End {
                return;
            }
        }
    }

    /// Goes behind a block, if one starts here.
    fn skip_block(&mut self) {
        let mut open = 0_usize;
        loop {
            match self.token(self.at).kind {
                TokenKind::Indent => open += 1,
                TokenKind::Dedent if open > 0 => open -= 1,
                TokenKind::End => return,
                _ if open == 0 => return,
                _ => {}
            }
            self.bump();
            if open == 0 {
                return;
            }
        }
    }

    // Blocks

    /// The statements up to the end of the block or the source.
    fn statements(&mut self) -> Vec<Stmt> {
        let mut list = Vec::new();
        loop {
            match self.token(self.at).kind {
                TokenKind::End | TokenKind::Dedent => return list,
                TokenKind::Newline => {
                    self.bump();
                }
                TokenKind::Indent => {
                    let span = self.ahead(1).span;
                    self.diags.error(Kind::IndentationError, span, "unexpected indent");
                    self.bump();
                    list.extend(self.statements());
                    self.end_block();
                }
                TokenKind::Error => {
                    self.skip_line();
                    self.skip_block();
                }
                _ => self.statement(&mut list),
            }
        }
    }

    fn end_block(&mut self) {
        if self.token(self.at).kind == TokenKind::Dedent {
            self.bump();
        }
    }

    fn statement(&mut self, list: &mut Vec<Stmt>) {
        if let Some(stmt) = self.compound() {
            list.push(stmt);
            return;
        }
        let start = self.span();
        match self.line(Self::simple_statements) {
            Ok(statements) => list.extend(statements),
            Err(Fail) => {
                self.skip_block();
                let error = self.stmt(start, StmtKind::Error);
                list.push(error);
            }
        }
    }
}

/// Python 3.11's keywords, in the order of its documentation. (`match`, `case` and `_` are names as well.)
const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

#[cfg(test)]
mod tests;
