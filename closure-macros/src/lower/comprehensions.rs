//! Iteration in expressions: comprehensions, generator expressions, and what builtins iterate over.

use super::body::Body;
use super::expressions::{native, only};
use super::loops::Way;
use super::places::{Expr_, Form, Value, method, runtime};
use crate::builtins::BuiltinId;
use crate::hir::{self, ComprehensionKind, ExprKind};
use crate::infer::{BuiltinPlan, Con, Ty};
use crate::model::*;
use crate::source::Span;

impl Body<'_, '_> {
    /// What a `for` or a builtin iterates over.
    pub fn iterator(&mut self, expr: &Expr_) -> Expr {
        if let (ExprKind::Call { args, .. }, Some(BuiltinPlan::Row(call))) =
            (&expr.kind, self.lower.types.builtin(expr.id))
        {
            let (start, end) = match (call.builtin, args.as_slice()) {
                (BuiltinId::RANGE, [end]) => (None, Some(end)),
                (BuiltinId::RANGE, [start, end]) => (Some(start), Some(end)),
                _ => (None, None),
            };
            if let Some(end) = end {
                let start =
                    start.map_or(Expr::Int(0, expr.span), |start| self.value_as(&start.value, &Ty::int()));
                let end = self.value_as(&end.value, &Ty::int());
                return Expr::Range { start: Box::new(start), end: Box::new(end) };
            }
        }
        let value = self.expr(expr);
        match self.way(expr, &value) {
            Some(Way::Each) => method(value.expr, "each", vec![], value.span),
            Some(Way::Steady | Way::View) => method(value.expr, "steady", vec![], value.span),
            None => self.iterate(value, &self.lower.types.item(expr.id)),
        }
    }

    /// A Rust iterator over a value's elements.
    pub fn iterate(&mut self, value: Value, item: &Ty) -> Expr {
        let span = value.span;
        // A tuple of several types gives its elements as values of any type.
        let unlike = |ty: &Ty| match ty {
            Ty::Var(var) => self.lower.types.is_unlike(*var),
            Ty::Con(con, parts) => *con == Con::Tuple && !parts.iter().all(|part| part.is(&Con::Value)),
        };
        let value = if item.is(&Con::Value) && unlike(&value.ty) { self.as_value(value) } else { value };
        match value.form {
            Form::RawIter => value.expr,
            _ => runtime("ops::iter", vec![value.by_ref()], span),
        }
    }

    pub(super) fn comprehension(&mut self, comprehension: &hir::Comprehension, ty: Ty, span: Span) -> Value {
        if comprehension.kind == ComprehensionKind::Generator
            && comprehension.clauses.len() == 1
            && let Some(lazy) = self.generator(comprehension, &ty, span)
        {
            return lazy;
        }
        if comprehension.kind == ComprehensionKind::List && comprehension.clauses.len() == 1 {
            return Value::owned(self.collected(comprehension, &ty, span), ty, span);
        }
        let name = self.temp("items");
        let items = || Expr::Name(name.clone(), span);
        let element = ty.args().first().cloned().unwrap_or_else(Ty::none);
        let (new, add) = match comprehension.kind {
            ComprehensionKind::Dict => (Path::Runtime("Dict::new"), "insert"),
            ComprehensionKind::Set => (Path::Runtime("Set::new"), "add"),
            ComprehensionKind::List | ComprehensionKind::Generator => (Path::Runtime("Vec::new"), "push"),
        };
        let in_vec = add == "push";
        let mut stmts = vec![Stmt::Let {
            pattern: Pattern::Name(name.clone()),
            mutable: in_vec,
            ty: None,
            value: Some(Expr::Call { callee: Box::new(Expr::Path(new, span)), args: vec![], span }),
        }];
        if let Some(scope) = self.lower.scopes.by_node.get(&comprehension.id) {
            stmts.extend(self.declare_at_start(*scope));
        }
        let looped = self.clauses(comprehension, 0, &mut |this| {
            let mut args = vec![this.value_as(&comprehension.element, &element)];
            if let Some(value) = &comprehension.value {
                let value_ty = ty.args().get(1).cloned().unwrap_or_else(Ty::none);
                args.push(this.value_as(value, &value_ty));
            }
            Stmt::Expr(method(items(), add, args, span))
        });
        stmts.push(looped);
        let result = match comprehension.kind {
            ComprehensionKind::List => runtime("List::from", vec![items()], span),
            ComprehensionKind::Generator => method(items(), "into_iter", vec![], span),
            _ => items(),
        };
        let form =
            if comprehension.kind == ComprehensionKind::Generator { Form::RawIter } else { Form::Owned };
        Value { expr: Expr::Block(Block { stmts, tail: Some(Box::new(result)) }), form, ty, span }
    }

    /// The loops of a comprehension, around what is done for each element.
    fn clauses(
        &mut self,
        comprehension: &hir::Comprehension,
        index: usize,
        innermost: &mut dyn FnMut(&mut Self) -> Stmt,
    ) -> Stmt {
        let clause = &comprehension.clauses[index];
        let item_ty = self.lower.types.item(clause.iter.id);
        let iter = self.iterator(&clause.iter);
        let mut body = Vec::new();
        let pattern = self.target_pattern(&clause.target, &item_ty, &mut body);
        let tests: Vec<Expr> = clause.conditions.iter().map(|condition| self.condition(condition)).collect();
        let mut inner = if index + 1 < comprehension.clauses.len() {
            self.clauses(comprehension, index + 1, innermost)
        } else {
            innermost(self)
        };
        for test in tests.into_iter().rev() {
            inner = Stmt::If { test, body: Block { stmts: vec![inner], tail: None }, orelse: None };
        }
        body.push(inner);
        Stmt::For { label: None, pattern, iter, body: Block { stmts: body, tail: None } }
    }

    /// A list comprehension with one `for`: the list of what its iterator gives.
    fn collected(&mut self, comprehension: &hir::Comprehension, ty: &Ty, span: Span) -> Expr {
        let scope = self.lower.scopes.by_node.get(&comprehension.id).copied();
        let stmts = scope.map_or_else(Vec::new, |scope| self.declare_at_start(scope));
        // How many elements there are is known to rustc only of a range.
        let clause = &comprehension.clauses[0];
        let is_counted = clause.conditions.is_empty() && !self.lower.ways.contains_key(&clause.iter.id);
        let make = if is_counted { "builtins::list" } else { "builtins::gather" };
        let list = runtime(make, vec![self.lazy(comprehension, ty, span)], span);
        if stmts.is_empty() { list } else { Expr::Block(Block { stmts, tail: Some(Box::new(list)) }) }
    }

    /// A generator expression with one `for`, as a lazy Rust iterator.
    fn generator(&mut self, comprehension: &hir::Comprehension, ty: &Ty, span: Span) -> Option<Value> {
        let scope = self.lower.scopes.by_node.get(&comprehension.id)?;
        if !self.declare_at_start(*scope).is_empty() {
            return None;
        }
        let expr = self.lazy(comprehension, ty, span);
        Some(Value { expr, form: Form::RawIter, ty: ty.clone(), span })
    }

    /// A comprehension with one `for`, as an iterator.
    fn lazy(&mut self, comprehension: &hir::Comprehension, ty: &Ty, span: Span) -> Expr {
        let clause = &comprehension.clauses[0];
        let element = ty.args().first().cloned().unwrap_or_else(Ty::none);
        let item_ty = self.lower.types.item(clause.iter.id);
        let iter = self.iterator(&clause.iter);
        let iter = match iter {
            Expr::Range { .. } => Expr::Paren(Box::new(iter)),
            other => other,
        };
        let mut start = Vec::new();
        // What a generator does is done wherever its elements are asked for, on that line.
        let is_lazy = comprehension.kind == ComprehensionKind::Generator;
        let line = if is_lazy { self.line.take() } else { None };
        let pattern = self.target_pattern(&clause.target, &item_ty, &mut start);
        let tests: Vec<Expr> = clause.conditions.iter().map(|condition| self.condition(condition)).collect();
        let value = self.value_as(&comprehension.element, &element);
        if is_lazy {
            self.line = line;
        }
        let test = tests.into_iter().reduce(|left, right| native("&&", left, right, span));
        let (adaptor, value) = match test {
            None => ("map", value),
            Some(test) => {
                let some = only(Expr::Some(Box::new(value)));
                ("filter_map", Expr::If { test: Box::new(test), body: some, orelse: only(Expr::None) })
            }
        };
        let body = if start.is_empty() {
            value
        } else {
            Expr::Block(Block { stmts: start, tail: Some(Box::new(value)) })
        };
        let closure = Expr::Closure { params: vec![pattern], body: Box::new(body) };
        method(iter, adaptor, vec![closure], span)
    }
}
