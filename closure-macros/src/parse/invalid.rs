//! CPython's rules for wrong programs: they give its messages, in its order of trying.
//!
//! They run in the second attempt at a line only, whose parts are remembered so that the rules' looking ahead stays
//! linear in the length of the line.

use super::{Fail, Parse, Parser};
use crate::ast::{Arg, ArgKind, CmpOp, ComprehensionKind, Expr, ExprKind, StmtKind};
use crate::diagnostics::{Diagnostic, Kind};
use crate::hash::HashMap;
use crate::lex::TokenKind;

/// The rules whose results are remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Rule {
    Expression,
    NamedExpression,
    Display,
    Disjunction,
    BitwiseOr,
}

/// What the rules have found where: an expression and the token behind it, or nothing.
pub(super) type Memo = HashMap<(Rule, usize, bool), Option<(Expr, usize)>>;

/// What is assigned to, as far as it matters for what may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Targets {
    Assign,
    For,
    Delete,
}

/// The part of a would-be target that cannot be one.
pub(super) fn invalid_target(target: &Expr, of: Targets) -> Option<&Expr> {
    match &target.kind {
        ExprKind::Name(_) | ExprKind::Attribute { .. } | ExprKind::Subscript { .. } | ExprKind::Error => None,
        ExprKind::Tuple(items) | ExprKind::List(items) => {
            items.iter().find_map(|item| invalid_target(item, of))
        }
        ExprKind::Starred(value) if of != Targets::Delete => invalid_target(value, of),
        ExprKind::Compare { left, rest } if of == Targets::For => match rest.first() {
            Some(first) if first.op == CmpOp::In => invalid_target(left, of),
            _ => None,
        },
        _ => Some(target),
    }
}

/// What CPython calls an expression in messages.
pub(super) fn expression_name(expr: &Expr) -> &'static str {
    match &expr.kind {
        ExprKind::Name(_) => "name",
        ExprKind::RustPath(_) => "Rust path",
        ExprKind::None => "None",
        ExprKind::Bool(true) => "True",
        ExprKind::Bool(false) => "False",
        ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::Str(_) => "literal",
        ExprKind::FString(_) => "f-string expression",
        ExprKind::Binary { .. } | ExprKind::Unary { .. } | ExprKind::BoolOp { .. } | ExprKind::Error => {
            "expression"
        }
        ExprKind::Compare { .. } => "comparison",
        ExprKind::IfExp { .. } => "conditional expression",
        ExprKind::Lambda(_) => "lambda",
        ExprKind::Call { .. } => "function call",
        ExprKind::Attribute { .. } => "attribute",
        ExprKind::Subscript { .. } | ExprKind::Slice { .. } => "subscript",
        ExprKind::Tuple(_) => "tuple",
        ExprKind::List(_) => "list",
        ExprKind::Set(_) => "set display",
        ExprKind::Dict(_) => "dict literal",
        ExprKind::Comprehension(comprehension) => match comprehension.kind {
            ComprehensionKind::List => "list comprehension",
            ComprehensionKind::Set => "set comprehension",
            ComprehensionKind::Dict => "dict comprehension",
            ComprehensionKind::Generator => "generator expression",
        },
        ExprKind::Starred(_) => "starred",
    }
}

impl Parser<'_> {
    /// Parses by a rule, or recalls what that rule found here before.
    pub(super) fn remembered(
        &mut self,
        rule: Rule,
        parse: impl FnOnce(&mut Self) -> Parse<Expr>,
    ) -> Parse<Expr> {
        let key = (rule, self.at, self.in_slice);
        if let Some(found) = self.memo.as_ref().and_then(|memo| memo.get(&key)) {
            let (expr, at) = found.clone().ok_or(Fail)?;
            self.at = at;
            return Ok(expr);
        }
        let result = parse(self);
        if self.raised.is_none() {
            let found = result.as_ref().ok().map(|expr| (expr.clone(), self.at));
            if let Some(memo) = &mut self.memo {
                memo.insert(key, found);
            }
        }
        result
    }

    /// Tries a rule for wrong programs, from here; what it takes is not taken.
    fn suspect(&mut self, rule: impl FnOnce(&mut Self) -> Parse<()>) -> Parse<()> {
        let at = self.at;
        self.attempt(rule)?;
        self.at = at;
        Ok(())
    }

    /// How many brackets are open behind a token.
    fn bracket_level(&self, at: usize) -> usize {
        let open = self.tokens[..=at].iter().rev().take_while(|token| token.kind != TokenKind::Newline);
        let mut level = usize::from(self.in_fstring);
        let mut closed = 0_usize;
        for token in open {
            match token.kind {
                TokenKind::Op(")" | "]" | "}") => closed += 1,
                TokenKind::Op("(" | "[" | "{") if closed > 0 => closed -= 1,
                TokenKind::Op("(" | "[" | "{") => level += 1,
                _ => {}
            }
        }
        level
    }

    fn is_legacy_statement(expr: &Expr) -> bool {
        matches!(&expr.kind, ExprKind::Name(name) if matches!(&**name, "print" | "exec"))
    }

    pub(super) fn invalid_expression(&mut self) -> Parse<()> {
        self.suspect(|parser| {
            // As far as the name goes, as CPython 3.11 compares it.
            let soft = matches!(&parser.ahead(0).kind, TokenKind::Name(name)
                if ["match", "case", "_"].iter().any(|word| word.starts_with(&**name)));
            let prefixed = matches!(&parser.ahead(0).kind, TokenKind::Name(name) if !super::is_keyword(name))
                && matches!(
                    parser.ahead(1).kind,
                    TokenKind::Str(_) | TokenKind::FString(_) | TokenKind::Refused(_)
                );
            if soft || prefixed {
                return Ok(());
            }
            let first = parser.disjunction()?;
            let Some(second) = parser.attempt(Self::expression_without_invalid)? else { return Ok(()) };
            if Self::is_legacy_statement(&first) || parser.bracket_level(parser.at - 1) == 0 {
                return Ok(());
            }
            parser.syntax_error(first.span.to(second.span), "invalid syntax. Perhaps you forgot a comma?")
        })?;
        self.suspect(|parser| {
            let value = parser.disjunction()?;
            parser.expect_name("if")?;
            let test = parser.disjunction()?;
            if parser.at_name("else") || parser.at_op(":") {
                return Ok(());
            }
            parser.syntax_error(value.span.to(test.span), "expected 'else' after 'if' expression")
        })
    }

    /// An expression, without suspicion.
    fn expression_without_invalid(&mut self) -> Parse<Expr> {
        let memo = self.memo.take();
        let result = self.plain_expression();
        self.memo = memo;
        result
    }

    /// `print "text"`
    pub(super) fn invalid_legacy_expression(&mut self) -> Parse<()> {
        self.suspect(|parser| {
            let name = parser.ident()?;
            if parser.at_op("(") {
                return Ok(());
            }
            let value = parser.star_expressions()?;
            if !matches!(&*name.name, "print" | "exec") {
                return Ok(());
            }
            let message = format!("Missing parentheses in call to '{0}'. Did you mean {0}(...)?", name.name);
            parser.syntax_error(name.span.to(value.span), message)
        })
    }

    pub(super) fn invalid_named_expression(&mut self) -> Parse<()> {
        self.suspect(|parser| {
            let value = parser.expression()?;
            let target = value.span;
            parser.expect_op(":=")?;
            parser.expression()?;
            let message = format!("cannot use assignment expressions with {}", expression_name(&value));
            parser.syntax_error(target, message)
        })?;
        self.suspect(|parser| {
            let name = parser.ident()?;
            parser.expect_op("=")?;
            let value = parser.bitwise_or()?;
            if parser.at_op("=") || parser.at_op(":=") {
                return Ok(());
            }
            let message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
            parser.syntax_error(name.span.to(value.span), message)
        })?;
        self.suspect(|parser| {
            if ["True", "None", "False"].iter().any(|word| parser.at_name(word)) {
                return Ok(());
            }
            // Without the suspicions that a display's own items would raise anew.
            let start = parser.at;
            if matches!(parser.peek_kind(), TokenKind::Op("(" | "[")) {
                let display = parser.attempt(Self::primary_display)?;
                parser.at = start;
                if display == Some(true) {
                    return Ok(());
                }
            }
            let target = parser.bitwise_or()?;
            parser.expect_op("=")?;
            parser.bitwise_or()?;
            if parser.at_op("=") || parser.at_op(":=") {
                return Ok(());
            }
            let name = expression_name(&target);
            let message = format!("cannot assign to {name} here. Maybe you meant '==' instead of '='?");
            parser.syntax_error(target.span, message)
        })
    }

    /// Whether a list, a tuple or a generator expression starts here.
    fn primary_display(&mut self) -> Parse<bool> {
        let value = self.display()?;
        Ok(match &value.kind {
            ExprKind::List(_) | ExprKind::Tuple(_) => true,
            ExprKind::Comprehension(comprehension) => comprehension.kind == ComprehensionKind::Generator,
            _ => false,
        })
    }

    pub(super) fn invalid_assignment(&mut self) -> Parse<StmtKind> {
        // `[a, b]: int`
        self.suspect(|parser| {
            if !matches!(parser.peek_kind(), TokenKind::Op("(" | "[")) {
                return Ok(());
            }
            let target = parser.display()?;
            parser.expect_op(":")?;
            parser.expression()?;
            match target.kind {
                ExprKind::List(_) | ExprKind::Tuple(_) => {
                    let message =
                        format!("only single target (not {}) can be annotated", expression_name(&target));
                    parser.syntax_error(target.span, message)
                }
                _ => Ok(()),
            }
        })?;
        // `a, b: int`
        self.suspect(|parser| {
            let first = parser.star_named_expression()?;
            parser.expect_op(",")?;
            while parser.starts_expression() {
                parser.star_named_expression()?;
                parser.eat_op(",");
            }
            parser.expect_op(":")?;
            parser.expression()?;
            parser.syntax_error(first.span, "only single target (not tuple) can be annotated")
        })?;
        self.suspect(|parser| {
            let target = parser.expression()?;
            parser.expect_op(":")?;
            parser.expression()?;
            parser.syntax_error(target.span, "illegal target for annotation")
        })?;
        self.suspect(|parser| {
            let mut target = parser.star_expressions()?;
            while parser.eat_op("=").is_some() {
                if let Some(wrong) = invalid_target(&target, Targets::Assign) {
                    let message = format!("cannot assign to {}", expression_name(wrong));
                    return parser.syntax_error(wrong.span, message);
                }
                if parser.at_name("yield") {
                    return parser.assigned().map(|_| ());
                }
                target = parser.star_expressions()?;
            }
            Ok(())
        })?;
        self.suspect(|parser| {
            let target = parser.star_expressions()?;
            if !parser.at_augmented() {
                return Ok(());
            }
            parser.bump();
            parser.assigned()?;
            if matches!(
                target.kind,
                ExprKind::Name(_) | ExprKind::Attribute { .. } | ExprKind::Subscript { .. }
            ) {
                return Ok(());
            }
            let message =
                format!("'{}' is an illegal expression for augmented assignment", expression_name(&target));
            parser.syntax_error(target.span, message)
        })?;
        self.plain_assignment_or_expression()
    }

    pub(super) fn invalid_for_target(&mut self) -> Parse<()> {
        self.suspect(|parser| {
            let target = parser.star_expressions()?;
            let Some(wrong) = invalid_target(&target, Targets::For) else { return Ok(()) };
            let message = format!("cannot assign to {}", expression_name(wrong));
            parser.syntax_error(wrong.span, message)
        })
    }

    pub(super) fn invalid_group(&mut self) -> Parse<()> {
        self.suspect(|parser| {
            if parser.at_op("*") {
                let value = parser.starred(Self::expression)?;
                if matches!(parser.peek_kind(), TokenKind::Op(")") | TokenKind::End) {
                    return parser.syntax_error(value.span, "cannot use starred expression here");
                }
            } else if let Some(stars) = parser.eat_op("**") {
                parser.expression()?;
                if matches!(parser.peek_kind(), TokenKind::Op(")") | TokenKind::End) {
                    return parser.syntax_error(stars, "cannot use double starred expression here");
                }
            }
            Ok(())
        })
    }

    pub(super) fn invalid_comprehension(&mut self, open: &str) -> Parse<()> {
        self.suspect(|parser| {
            let value = parser.starred(Self::expression)?;
            parser.for_clauses()?;
            parser.syntax_error(value.span, "iterable unpacking cannot be used in comprehension")
        })?;
        if open == "(" {
            return Ok(());
        }
        self.suspect(|parser| {
            let first = parser.star_named_expression()?;
            let mut last = parser.expect_op(",")?;
            while parser.starts_expression() {
                last = parser.star_named_expression()?.span;
                if parser.eat_op(",").is_none() {
                    break;
                }
            }
            parser.for_clauses()?;
            let span = first.span.to(last);
            parser.syntax_error(span, "did you forget parentheses around the comprehension target?")
        })
    }

    pub(super) fn invalid_dict(&mut self) -> Parse<()> {
        self.suspect(|parser| {
            let stars = parser.expect_op("**")?;
            parser.bitwise_or()?;
            parser.for_clauses()?;
            parser.expect_op("}")?;
            parser.syntax_error(stars, "dict unpacking cannot be used in dict comprehension")
        })?;
        self.suspect(|parser| {
            let mut pairs = 0;
            loop {
                if parser.eat_op("**").is_some() {
                    parser.bitwise_or()?;
                } else {
                    let key = parser.expression()?;
                    let Some(colon) = parser.eat_op(":") else {
                        if pairs == 0 {
                            return Ok(());
                        }
                        // CPython points at the key's last character.
                        let mut span = key.span.end();
                        span.lo.column = span.lo.column.saturating_sub(1);
                        return parser.syntax_error(span, "':' expected after dictionary key");
                    };
                    if parser.at_op("*") {
                        let span = parser.span();
                        parser.starred(Self::bitwise_or)?;
                        return parser
                            .syntax_error(span, "cannot use a starred expression in a dictionary value");
                    }
                    if matches!(parser.peek_kind(), TokenKind::Op("}" | ",")) {
                        return parser
                            .syntax_error(colon, "expression expected after dictionary key and ':'");
                    }
                    parser.expression()?;
                }
                pairs += 1;
                if parser.eat_op(",").is_none() || parser.at_op("}") {
                    return Ok(());
                }
            }
        })
    }

    pub(super) fn invalid_keyword_argument(&mut self) -> Parse<()> {
        self.suspect(|parser| {
            let word = parser.span();
            let name = match parser.peek_kind() {
                TokenKind::Name(name) if matches!(&**name, "True" | "False" | "None") => name.clone(),
                _ => return Ok(()),
            };
            parser.bump();
            let equals = parser.expect_op("=")?;
            parser.syntax_error(word.to(equals), format!("cannot assign to {name}"))
        })?;
        self.suspect(|parser| {
            let name = parser.ident()?;
            let equals = parser.expect_op("=")?;
            parser.expression()?;
            parser.for_clauses()?;
            let message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
            parser.syntax_error(name.span.to(equals), message)
        })?;
        self.suspect(|parser| {
            if parser.ahead(1).is_op("=") && parser.ident().is_ok() {
                return Ok(());
            }
            let value = parser.expression()?;
            let equals = parser.expect_op("=")?;
            let message = "expression cannot contain assignment, perhaps you meant \"==\"?";
            parser.syntax_error(value.span.to(equals), message)
        })
    }

    /// The rules for wrong arguments, from behind the opening parenthesis.
    pub(super) fn invalid_arguments(&mut self) -> Parse<()> {
        let message = "Generator expression must be parenthesized";
        self.suspect(|parser| {
            let args = parser.args()?;
            parser.expect_op(",")?;
            let star = parser.expect_op("*")?;
            if !args.iter().any(|arg| matches!(arg.kind, ArgKind::DoubleStar)) {
                return Ok(());
            }
            parser.syntax_error(star, "iterable argument unpacking follows keyword argument unpacking")
        })?;
        self.suspect(|parser| {
            let value = parser.expression()?;
            parser.for_clauses()?;
            let span = parser.span_from(value.span);
            parser.expect_op(",")?;
            let more = parser.attempt(|parser| {
                parser.expression()?;
                parser.for_clauses()
            })?;
            if more.is_none() && !parser.at_op(")") {
                parser.args()?;
            }
            parser.syntax_error(span, message)
        })?;
        self.suspect(|parser| {
            let args = parser.args()?;
            let last = args.last().ok_or(Fail)?.span;
            parser.for_clauses()?;
            if args.len() < 2 {
                return Ok(());
            }
            let span = parser.span_from(last);
            parser.syntax_error(span, message)
        })?;
        self.suspect(|parser| {
            parser.args()?;
            parser.expect_op(",")?;
            let value = parser.expression()?;
            parser.for_clauses()?;
            let span = parser.span_from(value.span);
            parser.syntax_error(span, message)
        })?;
        self.suspect(|parser| {
            let args = parser.args()?;
            parser.expect_op(",")?;
            parser.args()?;
            let unpacked = args.iter().any(|arg| matches!(arg.kind, ArgKind::DoubleStar));
            let message = match unpacked {
                true => "positional argument follows keyword argument unpacking",
                false => "positional argument follows keyword argument",
            };
            // CPython points at the last token that it has read.
            let span = parser.span();
            parser.syntax_error(span, message)
        })
    }

    /// CPython's rule `args`: arguments in a right order, without the comma that may follow.
    fn args(&mut self) -> Parse<Vec<Arg>> {
        let mut args: Vec<Arg> = Vec::new();
        loop {
            let at = self.at;
            if !args.is_empty() && self.eat_op(",").is_none() {
                return Ok(args);
            }
            let next = self.attempt(|parser| {
                let arg = parser.argument()?;
                if super::call::may_follow(&args, &arg.kind) { Ok(arg) } else { Err(Fail) }
            })?;
            match next {
                Some(arg) => args.push(arg),
                None if args.is_empty() => return Err(Fail),
                None => {
                    self.at = at;
                    return Ok(args);
                }
            }
        }
    }

    /// "invalid syntax" at a token, with what may help if the token comes from another language.
    pub(super) fn invalid_syntax(&self, start: usize, at: usize) -> Diagnostic {
        let diagnostic = Diagnostic::new(Kind::SyntaxError, self.token(at).span, "invalid syntax");
        Diagnostic { help: self.foreign_help(start, at), ..diagnostic }
    }
}
