//! Statements without blocks.

use super::invalid::{self, Targets};
use super::{Fail, Parse, Parser};
use crate::ast::{BinOp, Expr, ExprKind, Ident, ImportName, Stmt, StmtKind};
use crate::diagnostics::{Diagnostic, Kind};
use crate::lex::TokenKind;
use crate::source::Span;

const AUGMENTED: [(&str, BinOp); 13] = [
    ("+=", BinOp::Add),
    ("-=", BinOp::Sub),
    ("*=", BinOp::Mul),
    ("@=", BinOp::MatMul),
    ("/=", BinOp::TrueDiv),
    ("//=", BinOp::FloorDiv),
    ("%=", BinOp::Mod),
    ("**=", BinOp::Pow),
    ("<<=", BinOp::LShift),
    (">>=", BinOp::RShift),
    ("&=", BinOp::BitAnd),
    ("|=", BinOp::BitOr),
    ("^=", BinOp::BitXor),
];

/// CPython's limit of targets in front of a starred one.
const MAX_BEFORE_STAR: usize = 255;

impl Parser<'_> {
    /// The statements of a line, and its end.
    pub(super) fn simple_statements(&mut self) -> Parse<Vec<Stmt>> {
        let mut list = vec![self.simple_statement()?];
        while self.eat_op(";").is_some() && !matches!(self.peek_kind(), TokenKind::Newline) {
            list.push(self.simple_statement()?);
        }
        self.expect_newline()?;
        Ok(list)
    }

    pub(super) fn expect_newline(&mut self) -> Parse<()> {
        match self.peek_kind() {
            TokenKind::Newline => {
                self.bump();
                Ok(())
            }
            TokenKind::End => Ok(()),
            _ => Err(Fail),
        }
    }

    fn simple_statement(&mut self) -> Parse<Stmt> {
        let start = self.span();
        let keyword = match self.peek_kind() {
            TokenKind::Name(name) => &**name,
            _ => "",
        };
        let kind = match keyword {
            "pass" => self.lone(StmtKind::Pass),
            "break" => self.lone(StmtKind::Break),
            "continue" => self.lone(StmtKind::Continue),
            "return" => {
                self.bump();
                StmtKind::Return(if self.at_statement_end() { None } else { Some(self.returned()?) })
            }
            "nonlocal" => StmtKind::Nonlocal(self.declared_names()?),
            "global" => StmtKind::Global(self.declared_names()?),
            "import" => self.import()?,
            "from" => self.import_from()?,
            "del" => self.delete()?,
            "assert" => {
                self.bump();
                let test = self.expression()?;
                let message = if self.eat_op(",").is_some() { Some(self.expression()?) } else { None };
                StmtKind::Assert { test, message }
            }
            "raise" => self.raise_statement()?,
            "yield" => StmtKind::Expr(self.assigned()?),
            _ => self.assignment_or_expression()?,
        };
        Ok(self.stmt(start, kind))
    }

    fn returned(&mut self) -> Parse<Expr> {
        let value = self.star_expressions()?;
        self.check_lone_star(&value);
        Ok(value)
    }

    fn lone(&mut self, kind: StmtKind) -> StmtKind {
        self.bump();
        kind
    }

    pub(super) fn at_statement_end(&mut self) -> bool {
        matches!(self.peek_kind(), TokenKind::Newline | TokenKind::End | TokenKind::Op(";"))
    }

    fn declared_names(&mut self) -> Parse<Vec<Ident>> {
        self.bump();
        let mut names = vec![self.ident()?];
        while self.eat_op(",").is_some() {
            names.push(self.ident()?);
        }
        Ok(names)
    }

    fn raise_statement(&mut self) -> Parse<StmtKind> {
        let start = self.bump().span;
        if !self.at_statement_end() {
            self.expression()?;
            if self.eat_name("from").is_some() {
                self.expression()?;
            }
        }
        self.refused(
            start,
            "`raise`",
            "`assert condition, \"message\"` stops a program; return a value to go on",
        );
        Ok(StmtKind::Error)
    }

    fn import(&mut self) -> Parse<StmtKind> {
        self.bump();
        let mut names = Vec::new();
        loop {
            let name = self.dotted_name()?;
            let alias = self.import_alias()?;
            names.push(ImportName { name, alias });
            if self.eat_op(",").is_none() {
                return Ok(StmtKind::Import(names));
            }
        }
    }

    fn dotted_name(&mut self) -> Parse<Ident> {
        let first = self.ident()?;
        let mut name = first.name.to_string();
        let start = first.span;
        while self.eat_op(".").is_some() {
            name.push('.');
            name.push_str(&self.ident()?.name);
        }
        Ok(Ident { name: name.into(), span: self.span_from(start) })
    }

    fn import_alias(&mut self) -> Parse<Option<Ident>> {
        if self.eat_name("as").is_none() {
            return Ok(None);
        }
        self.ident().map(Some)
    }

    fn import_from(&mut self) -> Parse<StmtKind> {
        let start = self.bump().span;
        let mut relative = false;
        while self.eat_op(".").is_some() || self.eat_op("...").is_some() {
            relative = true;
        }
        let module = if relative && self.at_name("import") { None } else { Some(self.dotted_name()?) };
        self.expect_name("import")?;
        if self.eat_op("*").is_some() {
            self.refused(start, "`from … import *`", "import the names that are used");
            return Ok(StmtKind::Error);
        }
        let parenthesized = self.eat_op("(").is_some();
        let mut names = Vec::new();
        loop {
            let name = self.ident()?;
            let alias = self.import_alias()?;
            names.push(ImportName { name, alias });
            if self.eat_op(",").is_none() {
                break;
            }
            if parenthesized && self.at_op(")") {
                break;
            }
            if !parenthesized && matches!(self.peek_kind(), TokenKind::Newline) {
                let span = self.span();
                return self.syntax_error(span, "trailing comma not allowed without surrounding parentheses");
            }
        }
        if parenthesized {
            self.expect_op(")")?;
        }
        match module {
            Some(module) if !relative => Ok(StmtKind::ImportFrom { module, names }),
            _ => {
                self.refused(
                    start,
                    "relative imports",
                    "an item of the surrounding Rust module is in scope by its name",
                );
                Ok(StmtKind::Error)
            }
        }
    }

    fn delete(&mut self) -> Parse<StmtKind> {
        let keyword = self.bump().span;
        let targets = self.star_expressions()?;
        if let Some(target) = invalid::invalid_target(&targets, Targets::Delete) {
            let message = format!("cannot delete {}", invalid::expression_name(target));
            return self.syntax_error(target.span, message);
        }
        let mut list = Vec::new();
        flatten(targets, &mut list);
        if list.iter().any(|target| matches!(target.kind, ExprKind::Name(_))) {
            self.refused(
                keyword,
                "`del` of a name",
                "a variable ends with its function; assign None to empty it",
            );
            return Ok(StmtKind::Error);
        }
        Ok(StmtKind::Delete(list))
    }

    fn assignment_or_expression(&mut self) -> Parse<StmtKind> {
        if self.memo.is_some() {
            // As in CPython, an assignment that does parse is not suspected.
            let start = self.at;
            match self.attempt(Self::plain_assignment_or_expression)? {
                Some(StmtKind::Expr(_)) | None => self.at = start,
                Some(kind) => return Ok(kind),
            }
            return self.invalid_assignment();
        }
        self.plain_assignment_or_expression()
    }

    pub(super) fn plain_assignment_or_expression(&mut self) -> Parse<StmtKind> {
        let first = self.star_expressions()?;
        match self.peek_kind() {
            TokenKind::Op(":") => {
                if !is_single_target(&first) {
                    return Err(Fail);
                }
                self.bump();
                self.check_target(&first);
                let annotation = self.annotation()?;
                let value = if self.eat_op("=").is_some() { Some(self.assigned()?) } else { None };
                Ok(StmtKind::AnnAssign { target: first, annotation, value })
            }
            TokenKind::Op("=") => {
                let mut targets = Vec::new();
                let mut value = first;
                while self.eat_op("=").is_some() {
                    if invalid::invalid_target(&value, Targets::Assign).is_some() {
                        return Err(Fail);
                    }
                    self.check_target(&value);
                    targets.push(value);
                    value = self.assigned()?;
                }
                Ok(StmtKind::Assign { targets, value })
            }
            TokenKind::Op(op) => {
                let Some(&(_, op)) = AUGMENTED.iter().find(|(text, _)| text == op) else {
                    return Ok(StmtKind::Expr(first));
                };
                if !is_single_target(&first) {
                    return Err(Fail);
                }
                let op_span = self.bump().span;
                self.check_target(&first);
                let value = self.assigned()?;
                let value = if op == BinOp::Pow { super::expr::exponent(value) } else { value };
                Ok(StmtKind::AugAssign { target: first, op, op_span, value })
            }
            _ => {
                self.check_lone_star(&first);
                Ok(StmtKind::Expr(first))
            }
        }
    }

    /// What stands right of an `=`.
    pub(super) fn assigned(&mut self) -> Parse<Expr> {
        if !self.at_name("yield") {
            let value = self.star_expressions()?;
            self.check_lone_star(&value);
            return Ok(value);
        }
        let value = self.refused_yield()?;
        if self.at_op("=") {
            return self.syntax_error(value.span, "assignment to yield expression not possible");
        }
        Ok(value)
    }

    /// Reports `*value` where no tuple is: CPython's compiler, not its grammar, finds that.
    pub(super) fn check_lone_star(&mut self, value: &Expr) {
        if matches!(value.kind, ExprKind::Starred(_)) && !self.at_op("=") {
            self.pending.push(
                Diagnostic::new(Kind::SyntaxError, value.span, "can't use starred expression here")
                    .help("if Rust's dereferencing is meant, leave the `*` out"),
            );
        }
    }

    /// Reports the targets that CPython's grammar lets through and its compiler does not.
    fn check_target(&mut self, target: &Expr) {
        if matches!(target.kind, ExprKind::Starred(_)) {
            let message = "starred assignment target must be in a list or tuple";
            self.pending.push(Diagnostic::new(Kind::SyntaxError, target.span, message));
        }
        self.check_parts(target);
    }

    fn check_parts(&mut self, target: &Expr) {
        match &target.kind {
            ExprKind::Name(name) => self.check_name(name, target.span),
            ExprKind::Attribute { attr, .. } => self.check_name(&attr.name, target.span),
            ExprKind::Starred(value) => self.check_parts(value),
            ExprKind::Tuple(items) | ExprKind::List(items) => {
                if items.iter().filter(|item| matches!(item.kind, ExprKind::Starred(_))).count() > 1 {
                    let message = "multiple starred expressions in assignment";
                    self.pending.push(Diagnostic::new(Kind::SyntaxError, target.span, message));
                }
                let before = items.iter().position(|item| matches!(item.kind, ExprKind::Starred(_)));
                if before.is_some_and(|before| before > MAX_BEFORE_STAR) {
                    let message = "too many expressions in star-unpacking assignment";
                    self.pending.push(Diagnostic::new(Kind::SyntaxError, target.span, message));
                }
                items.iter().for_each(|item| self.check_parts(item));
            }
            _ => {}
        }
    }

    /// `__debug__` is a constant in all but the grammar.
    pub(super) fn check_name(&mut self, name: &str, span: Span) {
        if name == "__debug__" {
            self.pending.push(Diagnostic::new(Kind::SyntaxError, span, "cannot assign to __debug__"));
        }
    }

    pub(super) fn at_augmented(&mut self) -> bool {
        matches!(self.peek_kind(), TokenKind::Op(op) if AUGMENTED.iter().any(|(text, _)| text == op))
    }

    /// A target of `for`, up to `in`.
    pub(super) fn for_target(&mut self) -> Parse<Expr> {
        if self.memo.is_some() {
            let start = self.at;
            let valid =
                self.attempt(|parser| parser.plain_for_target().and_then(|_| parser.expect_name("in")))?;
            self.at = start;
            if valid.is_none() {
                self.invalid_for_target()?;
            }
        }
        let target = self.plain_for_target()?;
        self.check_target(&target);
        Ok(target)
    }

    fn plain_for_target(&mut self) -> Parse<Expr> {
        let target = self.maybe_tuple(|parser| {
            if parser.at_op("*") { parser.starred(Self::bitwise_or) } else { parser.bitwise_or() }
        })?;
        if invalid::invalid_target(&target, Targets::For).is_some() {
            return Err(Fail);
        }
        Ok(target)
    }
}

/// What may be annotated and assigned to with an operator.
fn is_single_target(target: &Expr) -> bool {
    matches!(
        target.kind,
        ExprKind::Name(_) | ExprKind::Attribute { .. } | ExprKind::Subscript { .. } | ExprKind::Error
    )
}

/// The targets of `del (a[0], [b.c])`.
fn flatten(target: Expr, list: &mut Vec<Expr>) {
    match target.kind {
        ExprKind::Tuple(items) | ExprKind::List(items) => {
            items.into_iter().for_each(|item| flatten(item, list))
        }
        _ => list.push(target),
    }
}
