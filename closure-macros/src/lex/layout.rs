//! Lines and blocks: where a logical line ends, and what its indentation opens and closes.
//!
//! Input: tokens that know where lines start. Output: the same with NEWLINE, INDENT and DEDENT, as CPython's
//! tokenizer gives them, and with brackets that match.

use super::indentation::{Levels, Step};
use super::{Indentation, Raw, Token, TokenKind};
use crate::diagnostics::{Diagnostic, Diagnostics, Kind};
use crate::source::{Pos, Span};
use crate::table::HashedSet;

/// The indentation that statements outside of any block have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    Zero,
    OfFirstLine,
}

/// Brackets nest at most this deep, so that no later stage runs out of stack. CPython's limit is 200.
const MAX_BRACKETS: usize = 50;

pub fn layout(raw: Vec<Raw>, base: Base, diags: &mut Diagnostics) -> Vec<Token> {
    let raw = balanced(raw, diags);
    let first = raw.first().and_then(|first| first.indent).unwrap_or_default();
    let base = if base == Base::Zero { Indentation::default() } else { first };
    let mut levels = Levels::new(base);
    let mut tokens: Vec<Token> = Vec::with_capacity(raw.len() * 5 / 4);
    let mut brackets = 0_usize;
    let mut line_end = None;
    let mut bad = None;
    let mut too_deep = false;
    for Raw { token, indent, line_end: next_line_end, .. } in raw {
        if let Some(indent) = indent
            && brackets == 0
        {
            end_line(&mut tokens, line_end.take());
            let lo = Span { hi: token.span.lo, ..token.span };
            let mut push = |kind| tokens.push(Token { kind, span: lo, touches_next: true });
            match levels.step(indent) {
                Step::Same => {}
                Step::Indent => push(TokenKind::Indent),
                Step::Dedent(closed) => (0..closed).for_each(|_| push(TokenKind::Dedent)),
                Step::BadDedent => {
                    push(TokenKind::Error);
                    // Of several lines that are off by the same, the first is told.
                    let again = bad == Some(indent);
                    bad = Some(indent);
                    let message = "unindent does not match any outer indentation level";
                    let mut diagnostic = Diagnostic::new(Kind::IndentationError, token.span, message);
                    if indent.compare(base).is_ok_and(|order| order.is_lt()) {
                        diagnostic = diagnostic.help(
                            "the first line sets how far the others are indented at least; \
                             put it on a line of its own",
                        );
                    }
                    if !again {
                        diags.push(diagnostic);
                    }
                }
                Step::Inconsistent => {
                    push(TokenKind::Error);
                    let message = "inconsistent use of tabs and spaces in indentation";
                    diags.error(Kind::TabError, token.span, message);
                }
                Step::TooDeep => {
                    push(TokenKind::Error);
                    if !std::mem::replace(&mut too_deep, true) {
                        diags.error(Kind::IndentationError, token.span, "too many levels of indentation");
                    }
                }
            }
        }
        match token.kind {
            TokenKind::Op("(" | "[" | "{") => brackets += 1,
            TokenKind::Op(")" | "]" | "}") => brackets = brackets.saturating_sub(1),
            TokenKind::Unclosed(_) => brackets = 0,
            _ => {}
        }
        line_end = next_line_end;
        tokens.push(token);
    }
    end_line(&mut tokens, line_end);
    let end = match tokens.last() {
        // CPython's last tokens stand on a line of their own.
        Some(last) => {
            let pos = Pos { line: last.span.hi.line + 1, column: 0, ..last.span.hi };
            Span { lo: pos, hi: pos, ..last.span.end() }
        }
        None => Span::call_site(),
    };
    for _ in 0..levels.depth() {
        tokens.push(Token { kind: TokenKind::Dedent, span: end, touches_next: false });
    }
    tokens.push(Token { kind: TokenKind::End, span: end, touches_next: false });
    tokens
}

/// The tokens of an expression that stands in a string.
pub fn without_lines(raw: Vec<Raw>, whole: Span, diags: &mut Diagnostics) -> Vec<Token> {
    let mut tokens: Vec<Token> = balanced(raw, diags).into_iter().map(|raw| raw.token).collect();
    let end = tokens.last().map_or(whole, |last| last.span).end();
    tokens.push(Token { kind: TokenKind::End, span: end, touches_next: false });
    tokens
}

fn end_line(tokens: &mut Vec<Token>, line_end: Option<Pos>) {
    let Some(last) = tokens.last() else { return };
    let mut span = last.span.end();
    if let Some(pos) = line_end {
        span = Span { lo: pos, hi: pos, ..span };
    }
    tokens.push(Token { kind: TokenKind::Newline, span, touches_next: false });
}

/// Reports brackets that do not match. Behind one that is never closed, the source is taken up again at the next
/// line that is indented no further than the line of the bracket, so that its other mistakes are found as well.
fn balanced(mut raw: Vec<Raw>, diags: &mut Diagnostics) -> Vec<Raw> {
    let mut open: Vec<(usize, &'static str)> = Vec::new();
    let mut at = 0;
    // The lines with mistakes: more on the same line would come of them.
    let mut wrong_lines: HashedSet<u32> = diags.iter().map(|mistake| mistake.span.lo.line).collect();
    loop {
        if !open.is_empty() && raw.get(at).is_some_and(|raw| raw.loses_line) {
            // The closing brackets may be among what was lost.
            at = drop_statement(&mut raw, open[0].0);
            open.clear();
            continue;
        }
        let Some(token) = raw.get(at).map(|raw| &raw.token) else {
            let Some(&(outermost, _)) = open.first() else { return raw };
            at = drop_unclosed(&mut raw, outermost, &open);
            open.clear();
            continue;
        };
        let span = token.span;
        match token.kind {
            TokenKind::Op(bracket @ ("(" | "[" | "{")) => {
                if open.len() == MAX_BRACKETS {
                    diags.error(Kind::SyntaxError, span, "too many nested parentheses");
                    at = drop_statement(&mut raw, open[0].0);
                    open.clear();
                    continue;
                }
                open.push((at, bracket));
            }
            TokenKind::Op(bracket @ (")" | "]" | "}")) => match open.pop() {
                None => {
                    if wrong_lines.insert(span.lo.line) {
                        diags.error(Kind::SyntaxError, span, format!("unmatched '{bracket}'"));
                    }
                    raw[at].token.kind = TokenKind::Error;
                }
                Some((opened, opening)) if closing(opening) != bracket => {
                    let line = raw[opened].token.span.lo.line;
                    let place = if line == span.lo.line { String::new() } else { format!(" on line {line}") };
                    let message = format!(
                        "closing parenthesis '{bracket}' does not match opening parenthesis '{opening}'{place}"
                    );
                    if wrong_lines.insert(span.lo.line) {
                        diags.error(Kind::SyntaxError, span, message);
                    }
                    // An error on the line, and brackets that match all the same.
                    raw[at].token.kind = TokenKind::Op(closing(opening));
                    let error =
                        Raw { token: Token { kind: TokenKind::Error, ..raw[at].token.clone() }, ..raw[at] };
                    raw[at].indent = None;
                    raw.insert(at, error);
                    at += 1;
                }
                Some(_) => {}
            },
            _ => {}
        }
        at += 1;
    }
}

fn closing(bracket: &str) -> &'static str {
    match bracket {
        "(" => ")",
        "[" => "]",
        _ => "}",
    }
}

/// Drops the rest of a statement of which some brackets are never closed, from behind the line of the last of them. Whether
/// that is the mistake, or something else before the end of that line, is for the parser to find out.
fn drop_unclosed(raw: &mut Vec<Raw>, outermost: usize, open: &[(usize, &'static str)]) -> usize {
    let next = next_statement(raw, outermost);
    // CPython names the innermost, which here may be on a line that is going to be read again.
    let bracket = open.iter().map(|&(index, _)| index).rfind(|&index| index < next).unwrap_or(outermost);
    let line = raw[bracket].token.span.lo.line;
    let rest = raw[bracket..next].iter().position(|raw| raw.token.span.lo.line > line);
    let rest = rest.map_or(next, |offset| bracket + offset);
    let mut unclosed = raw[rest - 1].clone();
    unclosed.token = Token {
        kind: TokenKind::Unclosed(rest - bracket),
        span: unclosed.token.span.end(),
        touches_next: false,
    };
    unclosed.indent = None;
    unclosed.line_end = raw[next - 1].line_end;
    raw.splice(rest..next, [unclosed]);
    rest + 1
}

/// Replaces what follows `from`, up to the next line that is indented no further than the line of `from`, by an
/// error. Gives the index of that next line.
fn drop_statement(raw: &mut Vec<Raw>, from: usize) -> usize {
    let next = next_statement(raw, from);
    let mut error = raw[from].clone();
    error.token.kind = TokenKind::Error;
    error.line_end = raw[next - 1].line_end;
    raw.splice(from..next, [error]);
    from + 1
}

/// The next line that is indented no further than the line of `from`.
fn next_statement(raw: &[Raw], from: usize) -> usize {
    let own = raw[..=from].iter().rev().find_map(|raw| raw.indent).unwrap_or_default();
    raw[from + 1..]
        .iter()
        .position(|raw| raw.indent.is_some_and(|indent| indent.compare(own).is_ok_and(|order| order.is_le())))
        .map_or(raw.len(), |offset| from + 1 + offset)
}
