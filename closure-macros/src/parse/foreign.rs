//! Habits from Rust and other languages, and what to write in Python.

use super::Parser;
use crate::lex::{Token, TokenKind};

const RANGE: &str = "`range(a, b)` counts from `a` to before `b`";

impl Parser<'_> {
    /// What helps if a line that starts with the token `start` is wrong at the token `at` because it is written as
    /// in another language.
    pub(super) fn foreign_help(&self, start: usize, at: usize) -> Option<String> {
        let (first, wrong) = (self.token(start), self.token(at));
        let before = at.checked_sub(1).filter(|&before| before >= start).map(|before| self.token(before));
        let next = self.token(at + 1);
        let is_range =
            |token: &Token| matches!(token.kind, TokenKind::Int(_) | TokenKind::Float(_)) || token.is_op(".");
        if matches!(wrong.kind, TokenKind::Float(_))
            && before.is_some_and(|before| before.touches_next && is_range(before))
        {
            return Some(RANGE.to_owned());
        }
        let before_is = |word: &str| before.is_some_and(|before| before.is_op(word) || before.is_name(word));
        let of = |words: &[&str]| words.contains(&word(first));
        let help = match word(wrong) {
            "//" if at == start => "comments start with `#`",
            "/" if at == start && next.is_op("*") => "comments start with `#`",
            ">" if before_is("=") => "`lambda x: …` is Python's `x => …`",
            ">" if before_is("<") => "`a != b` is Python's `a <> b`",
            ">" if before_is("<=") => "Python has no `<=>`: compare with `<`, `==` and `>`",
            "=" if before_is("==") => "`a == b` compares, and is Python's `a === b`",
            "=" if before_is("!=") => "`a != b` is Python's `a !== b`",
            "return" if before_is(":") && at > start + 1 => {
                "a lambda gives the value of its one expression, without `return`"
            }
            "div" if before.is_some_and(ends_value) => "`a // b` divides and rounds down",
            "mod" if before.is_some_and(ends_value) => "`a % b` is what division leaves over",
            "from" if first.is_name("import") => "`from math import sqrt` imports a name of a module",
            "fn" if first.is_name("pub") => "functions start with `def`",
            "=" | ":" if of(&["for"]) && self.token(start + 1).is_op("(") => {
                "`for x in range(10):` counts, and has no parentheses"
            }
            "then" | "do" if opens_block(first) => "a block starts with `:`, and its lines are indented",
            _ if before_is("mut") => "every variable can be rebound: leave the `mut` out",
            _ if before_is("match") && at > start + 1 => "`a if condition else b` chooses a value",
            "&" if before.is_some_and(|before| before.is_op("&")) => "`a and b` is Python's `a && b`",
            "&" if before.is_none_or(|before| !ends_value(before)) => {
                "values are passed as they are: leave the `&` out"
            }
            "|" if before.is_none_or(|before| !ends_value(before)) => "`lambda x: …` is Python's `|x| …`",
            "|" if before.is_some_and(|before| before.is_op("|")) => "`a or b` is Python's `a || b`",
            "!" if before.is_some_and(is_identifier) && (next.is_op("(") || next.is_op("[")) => {
                match before.map_or("", word) {
                    "println" | "print" | "eprintln" | "dbg" => "`print(a, b)` prints",
                    "format" => "an f-string makes text of values: `f\"{a} and {b}\"`",
                    "vec" => "`[1, 2]` is a list",
                    "assert" => "`assert condition, \"message\"` is a statement",
                    _ => "macros of Rust's cannot be called here: call a Rust function that does it",
                }
            }
            "!" => "`not a` is Python's `!a`",
            "." if next.is_op(".") || before.is_some_and(|before| before.is_op(".")) => RANGE,
            "as" => "`int(x)`, `float(x)` and `str(x)` convert",
            "if" if before.is_some_and(|before| before.is_name("else")) => "`elif` is Python's `else if`",
            "{" if opens_block(first) => "a block starts with `:`, and its lines are indented",
            "?" if self.rest_of_line(at).any(|token| token.is_op(":")) => {
                "`b if a else c` is Python's `a ? b : c`"
            }
            "?" => "Python has no `?`: test the value, as in `if x is None:`",
            "" if matches!(wrong.kind, TokenKind::Newline)
                && before.is_some_and(|before| before.is_op("+") || before.is_op("-")) =>
            {
                let twice = at
                    .checked_sub(2)
                    .is_some_and(|at| at >= start && word(self.token(at)) == before.map_or("", word));
                if !twice {
                    return None;
                }
                "`x += 1` counts up, `x -= 1` down"
            }
            _ if matches!(word(first), "elseif" | "elsif") && at > start => "write `elif`",
            _ if first.is_name("loop") && at > start => "write `while True:`",
            _ if at == start + 1 && is_identifier(wrong) => match word(first) {
                "let" | "var" | "const" | "static" => "variables are made by assignment: `x = 1`",
                "fn" | "func" | "function" => "functions start with `def`",
                "match" | "switch" => "use `if`, `elif` and `else`",
                "use" => "items of the surrounding Rust module are in scope by their names and paths",
                "struct" | "enum" | "impl" | "trait" | "mod" => {
                    "items of Rust's stand outside of the macro, and can be used in it"
                }
                _ => return None,
            },
            _ => return None,
        };
        Some(help.to_owned())
    }

    fn rest_of_line(&self, at: usize) -> impl Iterator<Item = &Token> {
        self.tokens[at..].iter().take_while(|token| token.kind != TokenKind::Newline)
    }
}

fn word(token: &Token) -> &str {
    match &token.kind {
        TokenKind::Name(name) => name,
        TokenKind::Op(op) => op,
        _ => "",
    }
}

/// Whether a value may end with the token, so that an operator behind it is a binary one.
fn ends_value(token: &Token) -> bool {
    match &token.kind {
        TokenKind::Op(op) => matches!(&**op, ")" | "]" | "}" | "&" | "|"),
        TokenKind::Name(name) => {
            !matches!(&**name, "return" | "in" | "and" | "or" | "not" | "if" | "else" | "lambda")
        }
        _ => true,
    }
}

fn is_identifier(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Name(_))
}

fn opens_block(first: &Token) -> bool {
    let words = ["def", "if", "elif", "else", "while", "for", "fn", "loop", "pub", "match", "switch"];
    words.contains(&word(first))
}
