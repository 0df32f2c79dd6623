//! Operands: names, literals, brackets and what is written behind an operand.

use super::invalid::Rule;
use super::{Fail, Parse, Parser};
use crate::ast::{
    Arg, Comprehension, ComprehensionKind, Expr, ExprKind, FStringPart, ForClause, Ident, NodeId,
};
use crate::diagnostics::{Diagnostic, Kind};
use crate::lex::{Refused, Token, TokenKind};
use crate::source::Span;

/// What is written behind an operand.
enum Suffix {
    Attribute(Ident),
    Call(Vec<Arg>),
    Subscript(Expr),
    None,
}

impl Parser<'_> {
    /// An atom with attributes, calls and subscripts behind it.
    pub(super) fn primary(&mut self) -> Parse<Expr> {
        let mut value = self.atom()?;
        let mut length = 0;
        loop {
            let start = value.span;
            let Some(suffix) = self.maybe(|parser| parser.suffix(start))? else { return Ok(value) };
            let value_box = Box::new(value);
            let kind = match suffix {
                Suffix::Attribute(attr) => ExprKind::Attribute { value: value_box, attr },
                Suffix::Call(args) => ExprKind::Call { func: value_box, args },
                Suffix::Subscript(index) => ExprKind::Subscript { value: value_box, index: Box::new(index) },
                Suffix::None => return Ok(*value_box),
            };
            let span = self.span_from(start);
            value = self.expr(span, kind);
            length += 1;
            self.check_chain(length)?;
        }
    }

    fn suffix(&mut self, start: Span) -> Parse<Suffix> {
        Ok(match self.peek_kind() {
            TokenKind::Op(".") => {
                self.bump();
                let attribute = self.ident()?;
                self.refuse_underscore(std::slice::from_ref(&attribute));
                Suffix::Attribute(attribute)
            }
            TokenKind::Op("(") => Suffix::Call(self.call_arguments(start)?),
            TokenKind::Op("[") => {
                self.bump();
                let index = self.nested(|parser| parser.in_brackets(true, Self::slices))?;
                self.expect_op("]")?;
                Suffix::Subscript(index)
            }
            _ => Suffix::None,
        })
    }

    /// Parses the inside of brackets; `in_slice` for that of a subscript.
    pub(super) fn in_brackets<T>(
        &mut self,
        in_slice: bool,
        parse: impl FnOnce(&mut Self) -> Parse<T>,
    ) -> Parse<T> {
        let outer = std::mem::replace(&mut self.in_slice, in_slice);
        let result = parse(self)?;
        self.in_slice = outer;
        Ok(result)
    }

    /// What a subscript holds: an index, a slice, or several.
    fn slices(&mut self) -> Parse<Expr> {
        let start = self.span();
        let first = self.slice()?;
        if !self.at_op(",") {
            // `a[*b]` is `a[(*b,)]`.
            if matches!(first.kind, ExprKind::Starred(_)) {
                return Ok(self.expr(start, ExprKind::Tuple(vec![first])));
            }
            return Ok(first);
        }
        let mut items = vec![first];
        while self.eat_op(",").is_some() && !self.at_op("]") {
            items.push(self.slice()?);
        }
        let span = self.span_from(start);
        Ok(self.expr(span, ExprKind::Tuple(items)))
    }

    fn slice(&mut self) -> Parse<Expr> {
        let start = self.span();
        let lower = if self.at_op(":") { None } else { Some(Box::new(self.star_named_expression()?)) };
        if !self.at_op(":") || lower.as_ref().is_some_and(|lower| matches!(lower.kind, ExprKind::Starred(_)))
        {
            return lower.map(|lower| *lower).ok_or(Fail);
        }
        self.bump();
        let upper = self.slice_bound()?;
        let step = if self.eat_op(":").is_some() { self.slice_bound()? } else { None };
        let span = self.span_from(start);
        Ok(self.expr(span, ExprKind::Slice { lower, upper, step }))
    }

    fn slice_bound(&mut self) -> Parse<Option<Box<Expr>>> {
        if matches!(self.peek_kind(), TokenKind::Op(":" | "]" | ",")) {
            return Ok(None);
        }
        self.expression().map(|bound| Some(Box::new(bound)))
    }

    fn atom(&mut self) -> Parse<Expr> {
        let span = self.span();
        let kind = match self.peek_kind() {
            TokenKind::Name(name) => match &**name {
                "None" => ExprKind::None,
                "True" => ExprKind::Bool(true),
                "False" => ExprKind::Bool(false),
                _ => return self.name_or_path(),
            },
            TokenKind::Int(value) => match i64::try_from(*value) {
                Ok(value) => ExprKind::Int(value),
                Err(_) => return Ok(self.refused_literal(&Refused::BigInt(value.to_string().into()))),
            },
            TokenKind::Float(value) => ExprKind::Float(*value),
            TokenKind::Str(_) | TokenKind::FString(_) => return self.strings(),
            TokenKind::Refused(Refused::Bytes) => return self.strings(),
            TokenKind::Refused(refused) => return Ok(self.refused_literal(refused)),
            TokenKind::Op("(" | "[") => return self.display(),
            TokenKind::Op("{") => return self.nested(Self::braces),
            // A name that no source can have.
            TokenKind::Op("...") if self.in_annotation || self.in_slice => ExprKind::Name("...".into()),
            TokenKind::Op("...") => {
                self.bump();
                let (what, help) = super::ELLIPSIS;
                return Ok(self.refused(span, what, help));
            }
            TokenKind::Lifetime(_) => {
                let diagnostic = Diagnostic::new(
                    Kind::Input,
                    span,
                    "single quotes, which hold one character in Rust's tokens",
                );
                return self.raise(
                    diagnostic.help("write strings in double quotes, or give the source as a string literal"),
                );
            }
            _ => return Err(Fail),
        };
        self.bump();
        Ok(self.expr(span, kind))
    }

    /// What is in parentheses or square brackets.
    pub(super) fn display(&mut self) -> Parse<Expr> {
        let parse = |parser: &mut Self| {
            if parser.at_op("[") { parser.nested(Self::list) } else { parser.nested(Self::parenthesized) }
        };
        if self.memo.is_some() { self.remembered(Rule::Display, parse) } else { parse(self) }
    }

    /// Behind `::` Python's keywords are names: `u32::from`.
    fn path_segment(&mut self) -> Parse<Ident> {
        match self.peek_kind() {
            TokenKind::Name(name) => Ok(Ident { name: name.clone(), span: self.bump().span }),
            _ => self.ident(),
        }
    }

    /// A name, or `a::b::c` without blanks: an item of Rust's.
    fn name_or_path(&mut self) -> Parse<Expr> {
        let first = self.ident()?;
        let mut path = vec![first];
        while !self.in_slice && self.at_path_separator() {
            self.bump();
            self.bump();
            if self.at_op("<") {
                let span = self.span();
                return self.raise(super::refuse::refusal(
                    span,
                    "generic arguments of Rust's in an expression",
                    "leave them to inference, or call a Rust function that gives them",
                ));
            }
            path.push(self.path_segment()?);
        }
        if path.len() > 1 {
            self.refuse_underscore(&path);
        }
        let span = path[0].span.to(path[path.len() - 1].span);
        let kind = match &path[..] {
            [only] => ExprKind::Name(only.name.clone()),
            _ => ExprKind::RustPath(path),
        };
        Ok(self.expr(span, kind))
    }

    fn at_path_separator(&mut self) -> bool {
        let joined = |token: &crate::lex::Token| token.is_op(":") && token.touches_next;
        self.token(self.at - 1).touches_next
            && self.at_op(":")
            && joined(self.ahead(0))
            && joined(self.ahead(1))
    }

    /// One or more strings, which are one value.
    fn strings(&mut self) -> Parse<Expr> {
        let start = self.span();
        let mut parts: Vec<FStringPart> = Vec::new();
        let mut is_fstring = false;
        let mut bytes = 0;
        let mut count = 0;
        // As in CPython, what follows has been read when the inside of an f-string is.
        let is_string = |token: &Token| {
            matches!(token.kind, TokenKind::Str(_) | TokenKind::FString(_) | TokenKind::Refused(_))
        };
        let strings = self.tokens[self.at..].iter().take_while(|token| is_string(token)).count();
        self.furthest = self.furthest.max(self.at + strings);
        loop {
            match self.peek_kind() {
                TokenKind::Str(value) => push_literal(&mut parts, value),
                TokenKind::FString(fstring) => {
                    is_fstring = true;
                    let span = self.span();
                    for part in self.fstring(fstring, span)? {
                        match part {
                            FStringPart::Literal(text) => push_literal(&mut parts, &text),
                            field => parts.push(field),
                        }
                    }
                }
                TokenKind::Refused(Refused::Bytes) => bytes += 1,
                TokenKind::Refused(Refused::NamedEscape | Refused::Surrogate) => {
                    if let TokenKind::Refused(refused) = self.peek_kind() {
                        self.refused_literal(refused);
                        count += 1;
                        continue;
                    }
                }
                _ => break,
            }
            count += 1;
            self.bump();
        }
        let span = self.span_from(start);
        if bytes > 0 && bytes < count {
            return self.syntax_error(span, "cannot mix bytes and nonbytes literals");
        }
        if bytes > 0 {
            return Ok(self.refused(
                start,
                "bytes",
                "use a `str`, or a Rust value such as a `Vec<u8>` parameter",
            ));
        }
        if is_fstring {
            return Ok(self.expr(span, ExprKind::FString(parts)));
        }
        let text = match parts.pop() {
            Some(FStringPart::Literal(text)) => text,
            _ => String::new(),
        };
        Ok(self.expr(span, ExprKind::Str(text)))
    }

    /// `()`, `(a)`, `(a, b)`, `(a for a in b)`
    fn parenthesized(&mut self) -> Parse<Expr> {
        let open = self.expect_op("(")?;
        self.in_brackets(false, |parser| {
            if parser.eat_op(")").is_some() {
                let span = parser.span_from(open);
                return Ok(parser.expr(span, ExprKind::Tuple(Vec::new())));
            }
            if parser.memo.is_some() {
                parser.invalid_group()?;
                parser.invalid_comprehension("(")?;
            }
            if parser.at_name("yield") {
                let value = parser.refused_yield()?;
                parser.expect_op(")")?;
                return Ok(value);
            }
            let first = parser.star_named_expression()?;
            if parser.at_comprehension() {
                return parser.comprehension(open, ComprehensionKind::Generator, first, None, ")");
            }
            if parser.at_op(",") {
                let items = parser.more_items(first, ")")?;
                let span = parser.span_from(open);
                return Ok(parser.expr(span, ExprKind::Tuple(items)));
            }
            parser.expect_op(")")?;
            // `(*a)` is no expression; the second attempt says so.
            if matches!(first.kind, ExprKind::Starred(_)) { Err(Fail) } else { Ok(first) }
        })
    }

    fn list(&mut self) -> Parse<Expr> {
        let open = self.expect_op("[")?;
        self.in_brackets(false, |parser| {
            let mut items = Vec::new();
            if parser.eat_op("]").is_none() {
                if parser.memo.is_some() {
                    parser.invalid_comprehension("[")?;
                }
                let first = parser.star_named_expression()?;
                if parser.at_comprehension() {
                    return parser.comprehension(open, ComprehensionKind::List, first, None, "]");
                }
                items = parser.more_items(first, "]")?;
            }
            let span = parser.span_from(open);
            Ok(parser.expr(span, ExprKind::List(items)))
        })
    }

    /// The items behind the first, and the closing bracket.
    fn more_items(&mut self, first: Expr, close: &str) -> Parse<Vec<Expr>> {
        let mut items = vec![first];
        while self.eat_op(",").is_some() && !self.at_op(close) {
            items.push(self.star_named_expression()?);
        }
        self.expect_op(close)?;
        Ok(items)
    }

    /// A dict or a set.
    fn braces(&mut self) -> Parse<Expr> {
        let open = self.expect_op("{")?;
        self.in_brackets(false, |parser| {
            if parser.eat_op("}").is_some() {
                let span = parser.span_from(open);
                return Ok(parser.expr(span, ExprKind::Dict(Vec::new())));
            }
            if parser.memo.is_some() {
                parser.invalid_dict()?;
                parser.invalid_comprehension("{")?;
            }
            if parser.at_op("**") {
                return parser.dict(open, None);
            }
            let first = parser.star_named_expression()?;
            if parser.at_op(":") && !matches!(first.kind, ExprKind::Starred(_)) {
                parser.bump();
                let value = parser.expression()?;
                if parser.at_comprehension() {
                    return parser.comprehension(open, ComprehensionKind::Dict, first, Some(value), "}");
                }
                return parser.dict(open, Some((Some(first), value)));
            }
            if parser.at_comprehension() {
                return parser.comprehension(open, ComprehensionKind::Set, first, None, "}");
            }
            let items = parser.more_items(first, "}")?;
            let span = parser.span_from(open);
            Ok(parser.expr(span, ExprKind::Set(items)))
        })
    }

    fn dict(&mut self, open: Span, first: Option<(Option<Expr>, Expr)>) -> Parse<Expr> {
        let mut items: Vec<(Option<Expr>, Expr)> = first.into_iter().collect();
        let mut more = items.is_empty() || self.eat_op(",").is_some();
        while more && !self.at_op("}") {
            if self.eat_op("**").is_some() {
                items.push((None, self.bitwise_or()?));
            } else {
                let key = self.expression()?;
                self.expect_op(":")?;
                items.push((Some(key), self.expression()?));
            }
            more = self.eat_op(",").is_some();
        }
        self.expect_op("}")?;
        let span = self.span_from(open);
        Ok(self.expr(span, ExprKind::Dict(items)))
    }

    pub(super) fn at_comprehension(&mut self) -> bool {
        self.at_name("for") || (self.at_name("async") && self.ahead(1).is_name("for"))
    }

    /// A comprehension whose element has been read, up to its closing bracket.
    pub(super) fn comprehension(
        &mut self,
        open: Span,
        kind: ComprehensionKind,
        element: Expr,
        value: Option<Expr>,
        close: &str,
    ) -> Parse<Expr> {
        if matches!(element.kind, ExprKind::Starred(_)) {
            return Err(Fail);
        }
        let id = self.id();
        let clauses = self.for_clauses()?;
        self.expect_op(close)?;
        Ok(self.comprehension_node(id, open, kind, element, value, clauses))
    }

    pub(super) fn comprehension_node(
        &mut self,
        id: NodeId,
        open: Span,
        kind: ComprehensionKind,
        element: Expr,
        value: Option<Expr>,
        clauses: Vec<ForClause>,
    ) -> Expr {
        let span = self.span_from(open);
        let comprehension = Comprehension { id, kind, element, value, clauses };
        self.expr(span, ExprKind::Comprehension(Box::new(comprehension)))
    }

    pub(super) fn for_clauses(&mut self) -> Parse<Vec<ForClause>> {
        let mut clauses = Vec::new();
        while self.at_comprehension() {
            if let Some(span) = self.eat_name("async") {
                self.refused(span, "`async`", "closures here are called directly: drop `async` and `await`");
            }
            self.expect_name("for")?;
            let target = self.for_target()?;
            self.expect_name("in")?;
            let iter = self.disjunction()?;
            let mut conditions = Vec::new();
            while self.eat_name("if").is_some() {
                conditions.push(self.disjunction()?);
            }
            clauses.push(ForClause { target, iter, conditions });
        }
        if clauses.is_empty() { Err(Fail) } else { Ok(clauses) }
    }

    /// An attribute's or keyword's name as an [`Ident`], if `=` follows it.
    pub(super) fn keyword_of_argument(&mut self) -> Option<Ident> {
        if !self.ahead(1).is_op("=") {
            return None;
        }
        let name = self.ident().ok()?;
        self.bump();
        Some(name)
    }
}

fn push_literal(parts: &mut Vec<FStringPart>, text: &str) {
    match parts.last_mut() {
        Some(FStringPart::Literal(last)) => last.push_str(text),
        _ => parts.push(FStringPart::Literal(text.to_owned())),
    }
}
