//! Generator expressions that are objects: kept, passed on, or stopped early. They run when an element is asked for, and what they
//! read is read then; so they are iterators that call functions, which capture variables as all functions do:
//! `(e for x in xs if c for y in ys)` is `chain.from_iterable(map(lambda x: map(lambda y: e, ys), filter(lambda x: c, xs)))`.
//!
//! Those that a builtin uses up before anything else is done stay as they are: they are loops.

use super::build::Builder;
use super::*;
use crate::ast;
use crate::builtins::Iterates;
use crate::diagnostics::{Diagnostic, Kind};
use crate::scope::{BindingKind, VarKind};

/// The generator expression, if an expression is one.
pub(super) fn generator(expr: &ast::Expr) -> Option<&ast::Comprehension> {
    match &expr.kind {
        ast::ExprKind::Comprehension(comprehension) if comprehension.kind == ComprehensionKind::Generator => {
            Some(comprehension)
        }
        _ => None,
    }
}

/// Says if a call uses up its first argument, a generator expression, before anything else is done.
pub(super) fn is_used_up(func: &Expr, generator: &ast::Comprehension) -> bool {
    let uses_up = |builtin: BuiltinId| match builtin.iterates {
        Iterates::UsesUp => true,
        Iterates::StopsEarly => generator.clauses.len() == 1,
        Iterates::Not | Iterates::Lazy => false,
    };
    match (&func.kind, func.builtin()) {
        (_, Some(builtin)) => uses_up(builtin),
        (ExprKind::Attribute { attr, .. }, None) => BuiltinId::methods(&attr.name).any(uses_up),
        _ => false,
    }
}

/// Says if only names are bound.
fn is_plain(target: &ast::Expr) -> bool {
    match &target.kind {
        ast::ExprKind::Name(_) => true,
        ast::ExprKind::Tuple(items) | ast::ExprKind::List(items) => items.iter().all(is_plain),
        ast::ExprKind::Starred(inner) => is_plain(inner),
        _ => false,
    }
}

/// The refusal of a generator expression whose variable a function inside captures.
pub fn shared(span: Span) -> Diagnostic {
    let message = "a generator expression with a function inside that captures its variable";
    Diagnostic::new(Kind::Unsupported, span, message).help(HELP)
}

/// Help: the list to write instead of a generator expression.
pub const HELP: &str = "write a list, `[… for …]`, which is made before it is used";

impl Builder<'_> {
    /// A generator expression that is an object, if functions can do what it does.
    pub(super) fn lazy(&mut self, generator: &ast::Comprehension, span: Span) -> Option<ExprKind> {
        let scope = self.scopes.scope_of(generator.id)?;
        let is_captured = |var: &VarId| !self.scopes.var(*var).captured_by.is_empty();
        // All its elements share its variables.
        if self.scopes.scope(scope).vars.iter().any(is_captured)
            || !generator.clauses.iter().all(|clause| is_plain(&clause.target))
        {
            return None;
        }
        let vars = self.scopes.scope(scope).vars.clone();
        // They are variables of functions now.
        vars.iter().for_each(|var| self.scopes.vars[var.0 as usize].bindings.clear());
        let items = self.expr(&generator.clauses[0].iter);
        let first = self.stages.len();
        let made = self.iterator((&generator.clauses, items), &generator.element, span);
        vars.iter().for_each(|var| _ = self.renamed.remove(var));
        let stages = self.stages.split_off(first);
        let is_stage = |frame: &ScopeId| stages.iter().any(|(stage, _)| stage == frame);
        let mut vars = stages.iter().flat_map(|(_, vars)| vars);
        if vars.all(|var| self.scopes.var(*var).captured_by.iter().all(is_stage)) {
            return Some(made.kind);
        }
        if !self.diags.has_errors() {
            self.diags.push(shared(span));
        }
        Some(ExprKind::Error)
    }

    fn iterator(
        &mut self,
        (clauses, mut items): (&[ast::ForClause], Expr),
        element: &ast::Expr,
        span: Span,
    ) -> Expr {
        let Some((clause, rest)) = clauses.split_first() else { return items };
        if !clause.conditions.is_empty() {
            let test = self.element_function(&clause.target, span, |builder| {
                let mut conditions = builder.exprs(&clause.conditions);
                match conditions.len() {
                    1 => conditions.remove(0),
                    _ => builder.node(ExprKind::BoolOp { op: BoolOp::And, values: conditions }, span),
                }
            });
            let filter = self.builtin(BuiltinId::FILTER, span);
            items = self.call_of(filter, vec![test, items], span);
            // `(x for x in xs if c)`
            if let (true, ast::ExprKind::Name(target), ast::ExprKind::Name(value)) =
                (rest.is_empty(), &clause.target.kind, &element.kind)
                && target == value
            {
                return items;
            }
        }
        let function = self.element_function(&clause.target, span, |builder| match rest {
            [] => builder.expr(element),
            [next, ..] => {
                let items = builder.expr(&next.iter);
                builder.iterator((rest, items), element, span)
            }
        });
        let map = self.builtin(BuiltinId::MAP, span);
        let mapped = self.call_of(map, vec![function, items], span);
        if rest.is_empty() {
            return mapped;
        }
        let chain = self.builtin(BuiltinId::FROM_ITERABLE, span);
        self.call_of(chain, vec![mapped], span)
    }

    /// `lambda target: value`
    fn element_function(
        &mut self,
        target: &ast::Expr,
        span: Span,
        value: impl FnOnce(&mut Self) -> Expr,
    ) -> Expr {
        let mut opened = self.open_function();
        let (mut body, mut vars) = (Vec::new(), Vec::new());
        match &target.kind {
            ast::ExprKind::Name(name) => {
                let var = self.param(&mut opened, name.clone(), target.span);
                vars.push(var);
                self.renamed.extend(self.names.var_of(target.id).map(|old| (old, var)));
            }
            _ => {
                let item = self.fresh_name("item");
                let item = self.param(&mut opened, item, target.span);
                let value = self.read(item, target.span);
                let targets = vec![self.copied_target(target, &mut vars)];
                let kind = StmtKind::Assign { targets, value };
                body.push(Stmt { id: self.id(), span: target.span, kind });
            }
        }
        self.stages.push((self.scope, vars));
        let value = value(self);
        let name = Ident { name: "<genexpr>".into(), span };
        let function = self.close_function(opened, (Origin::Generator, name, span), body, value);
        self.node(ExprKind::Lambda(Box::new(function)), span)
    }

    /// The target, with variables of the function that is being made.
    fn copied_target(&mut self, target: &ast::Expr, vars: &mut Vec<VarId>) -> Expr {
        let kind = match &target.kind {
            ast::ExprKind::Name(name) => {
                let var = self.scopes.add_var(self.scope, name.clone(), VarKind::Named);
                vars.push(var);
                self.renamed.extend(self.names.var_of(target.id).map(|old| (old, var)));
                let read = self.read(var, target.span);
                self.scopes.bind(var, (read.id, target.span), BindingKind::Assign, self.scope);
                return read;
            }
            ast::ExprKind::Tuple(items) => ExprKind::Tuple(self.copied_targets(items, vars)),
            ast::ExprKind::List(items) => ExprKind::List(self.copied_targets(items, vars)),
            ast::ExprKind::Starred(inner) => ExprKind::Starred(Box::new(self.copied_target(inner, vars))),
            _ => ExprKind::Error,
        };
        self.node(kind, target.span)
    }

    fn copied_targets(&mut self, targets: &[ast::Expr], vars: &mut Vec<VarId>) -> Vec<Expr> {
        targets.iter().map(|target| self.copied_target(target, vars)).collect()
    }
}
