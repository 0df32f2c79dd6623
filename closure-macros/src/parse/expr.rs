//! Expressions down to operands: tuples, conditions, operators by precedence.

use super::invalid::Rule;
use super::{Fail, Parse, Parser};
use crate::ast::{
    BinOp, BoolOp, CmpOp, Comparison, Expr, ExprKind, Function, FunctionKind, Ident, Stmt, StmtKind, UnaryOp,
};
use crate::lex::TokenKind;
use crate::source::Span;

/// What the operators of one precedence are, from the loosest on. Comparisons are looser, unary ones tighter.
const BINARY: [&[(&str, BinOp)]; 6] = [
    &[("|", BinOp::BitOr)],
    &[("^", BinOp::BitXor)],
    &[("&", BinOp::BitAnd)],
    &[("<<", BinOp::LShift), (">>", BinOp::RShift)],
    &[("+", BinOp::Add), ("-", BinOp::Sub)],
    &[
        ("*", BinOp::Mul),
        ("/", BinOp::TrueDiv),
        ("//", BinOp::FloorDiv),
        ("%", BinOp::Mod),
        ("@", BinOp::MatMul),
    ],
];

/// One past the tightest level of [`BINARY`].
const UNARY_LEVEL: usize = BINARY.len();

impl Parser<'_> {
    /// What may stand right of `=` and in `return`: `a`, `a, b`, `a, *b`.
    pub(super) fn star_expressions(&mut self) -> Parse<Expr> {
        self.maybe_tuple(Self::star_expression)
    }

    /// One expression, or a tuple of them if commas follow.
    pub(super) fn maybe_tuple(&mut self, parse: impl Fn(&mut Self) -> Parse<Expr>) -> Parse<Expr> {
        let start = self.span();
        let first = parse(self)?;
        if !self.at_op(",") {
            return Ok(first);
        }
        let mut items = vec![first];
        while self.eat_op(",").is_some() && self.starts_expression() {
            items.push(parse(self)?);
        }
        let span = self.span_from(start);
        Ok(self.expr(span, ExprKind::Tuple(items)))
    }

    /// `*value`, of which the operand is tighter than a comparison, or an expression.
    pub(super) fn star_expression(&mut self) -> Parse<Expr> {
        if self.at_op("*") { self.starred(Self::bitwise_or) } else { self.expression() }
    }

    /// As [`Self::star_expression`], in displays and subscripts, where `:=` may be.
    pub(super) fn star_named_expression(&mut self) -> Parse<Expr> {
        if self.at_op("*") { self.starred(Self::bitwise_or) } else { self.named_expression() }
    }

    pub(super) fn starred(&mut self, operand: impl FnOnce(&mut Self) -> Parse<Expr>) -> Parse<Expr> {
        let star = self.expect_op("*")?;
        let value = operand(self)?;
        Ok(self.expr(star.to(value.span), ExprKind::Starred(Box::new(value))))
    }

    /// Whether an expression or `*value` can start here.
    pub(super) fn starts_expression(&mut self) -> bool {
        match self.peek_kind() {
            TokenKind::Name(name) => {
                !super::is_keyword(name)
                    || matches!(&**name, "None" | "True" | "False" | "not" | "lambda" | "await" | "yield")
            }
            TokenKind::Int(_)
            | TokenKind::Float(_)
            | TokenKind::Str(_)
            | TokenKind::FString(_)
            | TokenKind::Refused(_)
            | TokenKind::Error => true,
            TokenKind::Op(op) => matches!(*op, "(" | "[" | "{" | "-" | "+" | "~" | "*" | "..."),
            _ => false,
        }
    }

    /// `name := value` is refused; else an expression.
    pub(super) fn named_expression(&mut self) -> Parse<Expr> {
        if self.ahead(1).is_op(":=")
            && let Ok(Ident { span, .. }) = self.ident()
        {
            self.bump();
            self.expression()?;
            return Ok(self.refused(span, "`:=`", "assign in a statement of its own first"));
        }
        if self.memo.is_some() {
            return self.remembered(Rule::NamedExpression, |parser| {
                parser.invalid_named_expression()?;
                parser.unnamed_expression()
            });
        }
        self.unnamed_expression()
    }

    fn unnamed_expression(&mut self) -> Parse<Expr> {
        let value = self.expression()?;
        if self.at_op(":=") { Err(Fail) } else { Ok(value) }
    }

    pub(super) fn expression(&mut self) -> Parse<Expr> {
        if self.memo.is_some() {
            return self.remembered(Rule::Expression, |parser| {
                parser.invalid_expression()?;
                parser.invalid_legacy_expression()?;
                parser.plain_expression()
            });
        }
        self.plain_expression()
    }

    /// A conditional expression, a lambda, or what is tighter.
    pub(super) fn plain_expression(&mut self) -> Parse<Expr> {
        self.nested(|parser| {
            if parser.at_name("lambda") {
                return parser.lambda();
            }
            let body = parser.disjunction()?;
            if !parser.at_name("if") {
                return Ok(body);
            }
            let Some((test, orelse)) = parser.maybe(|parser| {
                parser.bump();
                let test = parser.disjunction()?;
                parser.expect_name("else")?;
                Ok((test, parser.expression()?))
            })?
            else {
                return Ok(body);
            };
            let span = body.span.to(orelse.span);
            let (test, body, orelse) = (Box::new(test), Box::new(body), Box::new(orelse));
            Ok(parser.expr(span, ExprKind::IfExp { test, body, orelse }))
        })
    }

    fn lambda(&mut self) -> Parse<Expr> {
        let id = self.id();
        let keyword = self.expect_name("lambda")?;
        let params = self.lambda_params(keyword)?;
        self.expect_op(":")?;
        // The body is no longer directly in a subscript's slice, if the lambda was.
        let in_slice = std::mem::replace(&mut self.in_slice, false);
        let value = self.expression()?;
        self.in_slice = in_slice;
        let span = keyword.to(value.span);
        let body = vec![Stmt { id: self.id(), span: value.span, kind: StmtKind::Return(Some(value)) }];
        let function = Function {
            id,
            kind: FunctionKind::Lambda,
            span,
            name: Ident { name: "<lambda>".into(), span: keyword },
            visibility: None,
            attributes: Vec::new(),
            decorators: Vec::new(),
            params,
            returns: None,
            body,
            docstring: None,
        };
        Ok(self.expr(span, ExprKind::Lambda(Box::new(function))))
    }

    pub(super) fn disjunction(&mut self) -> Parse<Expr> {
        if self.memo.is_some() {
            return self.remembered(Rule::Disjunction, Self::plain_disjunction);
        }
        self.plain_disjunction()
    }

    fn plain_disjunction(&mut self) -> Parse<Expr> {
        self.bool_op("or", BoolOp::Or, |parser| parser.bool_op("and", BoolOp::And, Self::inversion))
    }

    fn bool_op(&mut self, word: &str, op: BoolOp, operand: impl Fn(&mut Self) -> Parse<Expr>) -> Parse<Expr> {
        let first = operand(self)?;
        let start = first.span;
        let mut values = vec![first];
        while self.at_name(word) {
            let Some(value) = self.maybe(|parser| {
                parser.bump();
                operand(parser)
            })?
            else {
                break;
            };
            values.push(value);
        }
        match <[Expr; 1]>::try_from(values) {
            Ok([only]) => Ok(only),
            Err(values) => {
                let span = self.span_from(start);
                Ok(self.expr(span, ExprKind::BoolOp { op, values }))
            }
        }
    }

    fn inversion(&mut self) -> Parse<Expr> {
        let Some(op_span) = self.eat_name("not") else { return self.comparison() };
        let operand = self.nested(Self::inversion)?;
        let span = op_span.to(operand.span);
        Ok(self.expr(span, ExprKind::Unary { op: UnaryOp::Not, op_span, operand: Box::new(operand) }))
    }

    fn comparison(&mut self) -> Parse<Expr> {
        let left = self.bitwise_or()?;
        let mut rest = Vec::new();
        while let Some(Some(next)) = self.maybe(Self::compared)? {
            rest.push(next);
        }
        let Some(last) = rest.last() else { return Ok(left) };
        let span = left.span.to(last.right.span);
        Ok(self.expr(span, ExprKind::Compare { left: Box::new(left), rest }))
    }

    /// A comparison operator and its right operand, if one follows.
    fn compared(&mut self) -> Parse<Option<Comparison>> {
        let Some((op, op_span)) = self.comparison_operator() else { return Ok(None) };
        Ok(Some(Comparison { op, op_span, right: self.bitwise_or()? }))
    }

    fn comparison_operator(&mut self) -> Option<(CmpOp, Span)> {
        let op = match self.peek_kind() {
            TokenKind::Op("==") => CmpOp::Eq,
            TokenKind::Op("!=") => CmpOp::NotEq,
            TokenKind::Op("<") => CmpOp::Lt,
            TokenKind::Op("<=") => CmpOp::LtE,
            TokenKind::Op(">") => CmpOp::Gt,
            TokenKind::Op(">=") => CmpOp::GtE,
            TokenKind::Name(name) => match &**name {
                "in" => CmpOp::In,
                "is" => CmpOp::Is,
                "not" => {
                    self.furthest = self.furthest.max(self.at + 1);
                    if !self.ahead(1).is_name("in") {
                        return None;
                    }
                    CmpOp::NotIn
                }
                _ => return None,
            },
            _ => return None,
        };
        let first = self.bump().span;
        match op {
            CmpOp::NotIn => Some((op, first.to(self.bump().span))),
            CmpOp::Is => Some(match self.eat_name("not") {
                Some(not) => (CmpOp::IsNot, first.to(not)),
                None => (op, first),
            }),
            _ => Some((op, first)),
        }
    }

    pub(super) fn bitwise_or(&mut self) -> Parse<Expr> {
        if self.memo.is_some() {
            return self.remembered(Rule::BitwiseOr, |parser| parser.binary(0));
        }
        self.binary(0)
    }

    /// Operators of at least a level's precedence, all of which group to the left.
    fn binary(&mut self, level: usize) -> Parse<Expr> {
        let mut left = self.unary()?;
        let mut length = 0;
        while let Some((op, found)) = self.binary_operator(level) {
            let Some((op_span, right)) = self.maybe(|parser| {
                let op_span = parser.bump().span;
                Ok((
                    op_span,
                    if found + 1 == UNARY_LEVEL { parser.unary()? } else { parser.binary(found + 1)? },
                ))
            })?
            else {
                break;
            };
            let span = left.span.to(right.span);
            left = self
                .expr(span, ExprKind::Binary { left: Box::new(left), op, op_span, right: Box::new(right) });
            length += 1;
            self.check_chain(length)?;
        }
        Ok(left)
    }

    fn binary_operator(&mut self, lowest: usize) -> Option<(BinOp, usize)> {
        let TokenKind::Op(found) = self.peek_kind() else { return None };
        BINARY
            .iter()
            .enumerate()
            .skip(lowest)
            .find_map(|(level, ops)| ops.iter().find(|(op, _)| op == found).map(|&(_, op)| (op, level)))
    }

    fn unary(&mut self) -> Parse<Expr> {
        let op = match self.peek_kind() {
            TokenKind::Op("-") => UnaryOp::Neg,
            TokenKind::Op("+") => UnaryOp::Pos,
            TokenKind::Op("~") => UnaryOp::Invert,
            _ => return self.power(),
        };
        let op_span = self.bump().span;
        // The least `i64`: its digits alone would be too large.
        if op == UnaryOp::Neg
            && matches!(self.peek_kind(), TokenKind::Int(value) if *value == 1 << 63)
            && !self.ahead(1).is_op("**")
        {
            let span = op_span.to(self.bump().span);
            return Ok(self.expr(span, ExprKind::Int(i64::MIN)));
        }
        let operand = self.nested(Self::unary)?;
        let span = op_span.to(operand.span);
        Ok(self.expr(span, ExprKind::Unary { op, op_span, operand: Box::new(operand) }))
    }

    /// `base ** exponent`, which groups to the right and whose exponent may have a sign.
    fn power(&mut self) -> Parse<Expr> {
        let left = if self.at_name("await") { self.refused_await()? } else { self.primary()? };
        if !self.at_op("**") {
            return Ok(left);
        }
        let Some((op_span, right)) =
            self.maybe(|parser| Ok((parser.bump().span, parser.nested(Self::unary)?)))?
        else {
            return Ok(left);
        };
        let span = left.span.to(right.span);
        let (left, right) = (Box::new(left), Box::new(exponent(right)));
        Ok(self.expr(span, ExprKind::Binary { left, op: BinOp::Pow, op_span, right }))
    }
}

/// Of two ints the power is a float where the exponent is negative, and then CPython makes floats of both: so a literal that is
/// negative can be a float from the start.
pub(super) fn exponent(mut exponent: Expr) -> Expr {
    if let ExprKind::Unary { op: UnaryOp::Neg, operand, .. } = &mut exponent.kind
        && let ExprKind::Int(value @ 1..) = operand.kind
    {
        operand.kind = ExprKind::Float(value as f64);
    }
    exponent
}
