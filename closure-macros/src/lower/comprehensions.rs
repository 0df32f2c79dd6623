//! Iteration in expressions: comprehensions, generator expressions, and what builtins iterate over.

use super::body::Body;
use super::expressions::{native, only};
use super::loops::Way;
use super::places::{Expr_, Form, Value, method, reference, runtime};
use crate::builtins::BuiltinId;
use crate::hir::{self, Arg, ComprehensionKind, ExprKind};
use crate::infer::{BuiltinPlan, Con, Ty};
use crate::model::*;
use crate::source::Span;

impl Body<'_, '_> {
    /// What a `for` iterates over.
    pub fn looped(&mut self, expr: &Expr_) -> Expr {
        match self.constant_set(expr) {
            Some(set) => runtime("ops::iter", vec![reference(set)], expr.span),
            None => self.iterator(expr),
        }
    }

    /// What a `for` or a builtin iterates over.
    pub fn iterator(&mut self, expr: &Expr_) -> Expr {
        if let (ExprKind::Call { args, .. }, Some(BuiltinPlan::Row(call))) =
            (&expr.kind, self.lower.types.builtin(expr.id))
            && !self.evaluated.contains_key(&expr.id)
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
        let unlike = value.ty.is(&Con::Tuple) && !value.ty.args().iter().all(|part| part.is(&Con::Value));
        let value = if item.is(&Con::Value) && unlike { self.as_value(value) } else { value };
        match value.form {
            Form::RawIter(_) => value.expr,
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
            ComprehensionKind::Generator => {
                super::places::core_function("iter::IntoIterator::into_iter", vec![items()], span)
            }
            _ => items(),
        };
        let form = match comprehension.kind {
            ComprehensionKind::Generator => self.generator_form(),
            _ => Form::Owned,
        };
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
        let iter = self.looped(&clause.iter);
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
        Some(Value { expr, form: self.generator_form(), ty: ty.clone(), span })
    }

    fn generator_form(&self) -> Form {
        let path = self
            .function
            .map_or_else(String::new, |function| format!("{}.<locals>.", self.lower.qualname(function)));
        Form::RawIter(format!("generator object {path}<genexpr>").into())
    }

    /// The form of what a builtin gives, which may be a lazy iterator.
    pub(super) fn form_of_builtin(&self, call: &Expr_, func: &Expr_, args: &[Arg], result: &Ty) -> Form {
        if !result.is(&Con::Iter) {
            return Form::Owned;
        }
        // A generator expression that is an object has become calls, each of which stands where all of it stood.
        if call.span.hi == func.span.hi {
            return self.generator_form();
        }
        let builtin = match self.lower.types.expr(func.id).head() {
            Some(Con::Builtin(builtin)) => Some(*builtin),
            _ => func.builtin(),
        };
        let full = builtin.map_or("iterator", |builtin| builtin.name);
        let object = match full {
            "reversed" => match args.first().map(|arg| self.lower.types.expr(arg.value.id)) {
                Some(ty) if ty.is(&Con::List) => "list_reverseiterator",
                Some(ty) if ty.is(&Con::Range) => "range_iterator",
                Some(ty) if ty.is(&Con::Dict) || ty.is(&Con::Keys) => "dict_reversekeyiterator",
                Some(ty) if ty.is(&Con::Values) => "dict_reversevalueiterator",
                Some(ty) if ty.is(&Con::Items) => "dict_reverseitemiterator",
                _ => "reversed",
            },
            "itertools.chain.from_iterable" => "itertools.chain",
            name => name,
        };
        Form::RawIter(format!("{object} object").into())
    }

    /// A comprehension with one `for`, as an iterator.
    fn lazy(&mut self, comprehension: &hir::Comprehension, ty: &Ty, span: Span) -> Expr {
        let clause = &comprehension.clauses[0];
        let element = ty.args().first().cloned().unwrap_or_else(Ty::none);
        let item_ty = self.lower.types.item(clause.iter.id);
        let iter = self.looped(&clause.iter);
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
            None => ("iter::Iterator::map", value),
            Some(test) => {
                let some = only(Expr::Some(Box::new(value)));
                (
                    "iter::Iterator::filter_map",
                    Expr::If { test: Box::new(test), body: some, orelse: only(Expr::None) },
                )
            }
        };
        let body = if start.is_empty() {
            value
        } else {
            Expr::Block(Block { stmts: start, tail: Some(Box::new(value)) })
        };
        let closure = Expr::Closure { params: vec![pattern], body: Box::new(body) };
        super::places::adapted(iter, adaptor, closure, span)
    }
}
