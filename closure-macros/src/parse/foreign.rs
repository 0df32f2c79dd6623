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
        let help = match word(wrong) {
            "&" if before.is_some_and(|before| before.is_op("&")) => "`a and b` is Python's `a && b`",
            "&" if before.is_none_or(|before| !ends_value(before)) => {
                "values are passed as they are: leave the `&` out"
            }
            "|" if before.is_none_or(|before| !ends_value(before)) => "`lambda x: …` is Python's `|x| …`",
            "|" if before.is_some_and(|before| before.is_op("|")) => "`a or b` is Python's `a || b`",
            "!" if before.is_some_and(is_identifier) && (next.is_op("(") || next.is_op("[")) => {
                "macros of Rust's cannot be called here; `print` prints, `[1, 2]` is a list"
            }
            "!" => "`not a` is Python's `!a`",
            "." if next.is_op(".") || before.is_some_and(|before| before.is_op(".")) => RANGE,
            "as" => "`int(x)`, `float(x)` and `str(x)` convert",
            "if" if before.is_some_and(|before| before.is_name("else")) => "`elif` is Python's `else if`",
            "{" if opens_block(first) => "a block starts with `:`, and its lines are indented",
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
    matches!(word(first), "def" | "if" | "elif" | "else" | "while" | "for" | "fn" | "loop" | "pub")
}
