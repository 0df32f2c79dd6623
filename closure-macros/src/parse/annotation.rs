//! Annotations: Python expressions, or Rust types.

use super::{Fail, Parse, Parser};
use crate::ast::{Annotation, Expr, ExprKind};
use crate::diagnostics::Diagnostics;
use crate::lex::{self, Token, TokenKind};

impl Parser<'_> {
    /// An annotation, up to the `,`, `)`, `=` or `:` that ends it.
    pub(super) fn annotation(&mut self) -> Parse<Annotation> {
        // Both ways without diagnosing: that a Rust type is no Python is no mistake.
        let memo = self.memo.take();
        let (start, id) = (self.at, self.next_id);
        let mut furthest = self.furthest;
        let found = self.annotation_expression().or_else(|_: Fail| {
            furthest = self.furthest;
            (self.at, self.next_id, self.raised) = (start, id, None);
            self.rust_type()
        });
        self.memo = memo;
        if found.is_err() {
            self.furthest = furthest;
        }
        found.or_else(|_: Fail| {
            (self.at, self.next_id, self.raised) = (start, id, None);
            // Neither: what is wrong is said of the expression.
            let expr = self.expression()?;
            Ok(self.annotation_node(start, Some(expr)))
        })
    }

    fn annotation_expression(&mut self) -> Parse<Annotation> {
        let start = self.at;
        let (depth, in_slice, pending) = (self.depth, self.in_slice, self.pending.len());
        let outer = std::mem::replace(&mut self.in_annotation, true);
        let found = self.expression();
        self.in_annotation = outer;
        let expr = match found {
            // `HashMap<K, V>` is a comparison up to its comma.
            Ok(Expr { kind: ExprKind::Compare { .. }, .. }) => return Err(Fail),
            Ok(expr) if self.at_annotation_end() => expr,
            _ => {
                (self.depth, self.in_slice) = (depth, in_slice);
                self.pending.truncate(pending);
                return Err(Fail);
            }
        };
        Ok(self.annotation_node(start, Some(expr)))
    }

    fn at_annotation_end(&mut self) -> bool {
        matches!(
            self.peek_kind(),
            TokenKind::Op("," | ")" | "=" | ":" | ";") | TokenKind::Newline | TokenKind::End
        )
    }

    fn annotation_node(&mut self, start: usize, expr: Option<Expr>) -> Annotation {
        let tokens = &self.tokens[start..self.at];
        let span = tokens[0].span.to(tokens[tokens.len() - 1].span);
        if let [Token { kind: TokenKind::Str(content), .. }] = tokens {
            // A type in quotes, as Python writes what is defined further down: read what is quoted.
            let expr = self.quoted_expression(content);
            return Annotation { span, text: content.to_string(), expr };
        }
        Annotation { span, text: text_of(tokens), expr }
    }

    /// The content of a string as an expression, if it is one.
    fn quoted_expression(&mut self, content: &str) -> Option<Expr> {
        let span = self.token(self.at - 1).span;
        let mut silent = Diagnostics::default();
        let tokens = lex::lex_inner(content, span, None, &mut silent);
        let mut inner = Parser::new(&tokens, self.next_id, &mut silent);
        inner.in_annotation = true;
        let found = inner.expression().ok().filter(|_| matches!(inner.token(inner.at).kind, TokenKind::End));
        let (next_id, clean) = (inner.next_id, inner.pending.is_empty());
        if silent.has_errors() || !clean {
            return None;
        }
        if found.is_some() {
            self.next_id = next_id;
        }
        found
    }

    /// The tokens of a Rust type.
    fn rust_type(&mut self) -> Parse<Annotation> {
        let start = self.at;
        let mut brackets = 0_usize;
        let mut angles = 0_usize;
        loop {
            match self.peek_kind() {
                // `<T as Trait>::Item` and `for<'a> Fn(&'a str)` are types; `x: pass` is a mistake.
                TokenKind::Name(name) if super::is_keyword(name) && !matches!(&**name, "as" | "for") => break,
                TokenKind::Op("," | "=" | ";") if brackets == 0 && angles == 0 => break,
                TokenKind::Op(")" | "]" | "}") if brackets == 0 => break,
                TokenKind::Op(":") if brackets == 0 && !self.at_double_colon() => break,
                TokenKind::Op(op) => match *op {
                    "(" | "[" | "{" => brackets += 1,
                    ")" | "]" | "}" => brackets -= 1,
                    "<" => angles += 1,
                    "<<" => angles += 2,
                    ">" => angles = angles.saturating_sub(1),
                    ">>" => angles = angles.saturating_sub(2),
                    ":" if self.at_double_colon() => {
                        self.bump();
                    }
                    _ => {}
                },
                TokenKind::Name(_) | TokenKind::Int(_) | TokenKind::Lifetime(_) => {}
                _ => break,
            }
            self.bump();
        }
        if self.at == start || !is_rust_type(&text_of(&self.tokens[start..self.at])) {
            return Err(Fail);
        }
        Ok(self.annotation_node(start, None))
    }

    fn at_double_colon(&self) -> bool {
        let first = self.ahead(0);
        first.is_op(":") && first.touches_next && self.ahead(1).is_op(":")
    }
}

/// Whether a text is a type of Rust's. `int +` was one before edition 2021, when a trait's name could stand for `dyn`.
pub fn is_rust_type(text: &str) -> bool {
    use syn::{Type, TypeTraitObject};
    let ty = syn::parse_str(text);
    ty.is_ok_and(|ty| !matches!(ty, Type::TraitObject(TypeTraitObject { dyn_token: None, .. })))
}

/// The tokens as they are written, give or take the width of blanks.
fn text_of(tokens: &[Token]) -> String {
    let mut text = String::new();
    for (index, token) in tokens.iter().enumerate() {
        match &token.kind {
            TokenKind::Name(name) => text.push_str(name),
            TokenKind::Int(value) => text.push_str(&value.to_string()),
            TokenKind::Str(value) => text.push_str(&format!("{value:?}")),
            TokenKind::Op(op) => text.push_str(op),
            TokenKind::Lifetime(name) => {
                text.push('\'');
                text.push_str(name);
            }
            _ => text.push('_'),
        }
        if !token.touches_next && index + 1 < tokens.len() {
            text.push(' ');
        }
    }
    text
}
