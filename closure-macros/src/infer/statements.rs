//! Statements: where values are stored and which types meet there.

use super::Infer;
use super::goal::{CallArg, CallArgKind, GoalKind, Op, What};
use super::ty::Ty;
use crate::builtins::BuiltinId;
use crate::diagnostics::{Diagnostic, Kind};
use crate::hir::*;
use crate::scope::VarId;
use crate::source::Span;
use std::rc::Rc;

impl<'a> Infer<'a> {
    pub(super) fn statements(&mut self, body: &'a [Stmt]) {
        let outer = self.conditional;
        for stmt in body {
            if !self.flow.unreachable.contains(&stmt.id) {
                self.statement(stmt);
                self.conditional = self.conditional || may_leave(stmt);
            }
        }
        self.conditional = outer;
    }

    /// Infers what a call of the function need not come to.
    pub(super) fn in_branch<T>(&mut self, infer: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.conditional, true);
        let found = infer(self);
        self.conditional = outer;
        found
    }

    fn statement(&mut self, stmt: &'a Stmt) {
        match &stmt.kind {
            StmtKind::FunctionDef(function) => self.definition(function),
            StmtKind::Return(value) => {
                let ty = value.as_ref().map_or_else(Ty::none, |value| self.value(value));
                let Some(result) = self.result.clone() else { return };
                let name = self.owner.map_or_else(|| "<module>".into(), |f| self.trees[&f].name.name.clone());
                let span = value.as_ref().map_or(stmt.span, |value| value.span);
                self.flow_into(ty, result, What::Result(name), span);
            }
            StmtKind::Assign { targets, value } => {
                let ty = self.value(value);
                if targets.len() > 1 {
                    self.op(Op::Clone, vec![ty.clone()], value.span, None);
                }
                targets.iter().for_each(|target| self.bind(target, ty.clone()));
            }
            StmtKind::AugAssign { target, op, op_span, value } => {
                self.augmented(stmt, target, *op, *op_span, value)
            }
            StmtKind::AnnAssign { target, annotation, value } => {
                let value = value.as_ref().map(|value| (self.value(value), value.span));
                let declared =
                    self.flow.def_of.get(&target.id).and_then(|def| self.def_types.get(def).cloned());
                if let (ExprKind::Name(Meaning::Var(var)), Some(annotated)) = (&target.kind, declared) {
                    self.exprs[target.id.0 as usize] = Some(annotated.clone());
                    if let Some((ty, span)) = value {
                        self.flow_into(ty, annotated, self.variable(*var), span);
                    }
                } else if let Some((ty, span)) = value {
                    let annotated = self.annotation(annotation);
                    self.flow_into(ty, annotated.clone(), What::Value, span);
                    self.bind(target, annotated);
                }
            }
            StmtKind::For { target, iter, body, orelse } => {
                let ty = self.expr(iter);
                let item = self.op(Op::Iter, vec![ty], iter.span, None);
                self.items.insert(iter.id, item.clone());
                self.bind(target, item);
                self.branches([body, orelse]);
            }
            StmtKind::While { test, body, orelse } | StmtKind::If { test, body, orelse } => {
                self.condition(test);
                self.branches([body, orelse]);
            }
            StmtKind::Assert { test, message } => {
                self.condition(test);
                if let Some(message) = message {
                    let ty = self.expr(message);
                    self.op(Op::Format, vec![ty], message.span, None);
                }
            }
            StmtKind::Delete(targets) => {
                for target in targets {
                    if let ExprKind::Subscript { value, index } = &target.kind {
                        let (container, index) = (self.expr(value), self.expr(index));
                        self.op(Op::DelItem, vec![container, index], target.span, Some(target.id));
                    }
                }
            }
            StmtKind::Expr(value) => {
                self.expr(value);
            }
            StmtKind::Import(names) => names.iter().for_each(|name| self.import(name, stmt.id)),
            StmtKind::Pass | StmtKind::Break | StmtKind::Continue | StmtKind::Error => {}
        }
    }

    fn branches(&mut self, bodies: [&'a [Stmt]; 2]) {
        self.in_branch(|this| bodies.into_iter().for_each(|body| this.statements(body)));
    }

    /// The annotated variables of a frame, which hold what is annotated wherever they are bound.
    pub(super) fn declare_variables(&mut self, body: &'a [Stmt]) {
        for stmt in body {
            match &stmt.kind {
                StmtKind::AnnAssign { target, annotation, .. } => {
                    let Some(def) = self.flow.def_of.get(&target.id).copied() else { continue };
                    let Some(var) = target.var() else { continue };
                    if self.flow.unreachable.contains(&stmt.id) {
                        continue;
                    }
                    let annotated = self.annotation(annotation);
                    let web = self.flow.defs[def.0 as usize].web;
                    let place = self.web_type(web);
                    // An annotation that says nothing leaves the place as it is.
                    if annotated.head().is_some() {
                        self.annotated.insert(web);
                    }
                    self.def_types.insert(def, annotated.clone());
                    if let Err((a, b)) = self.unify(&place, &annotated)
                        && !self.widen(&a, &b, None)
                    {
                        let (a, b) = (self.shallow(&a), self.shallow(&b));
                        let message = self.mismatch(&format!("`{}`", self.scopes.var(var).name), &a, &b);
                        self.diags.error(Kind::TypeError, annotation.span, message);
                    }
                }
                StmtKind::For { body, orelse, .. }
                | StmtKind::While { body, orelse, .. }
                | StmtKind::If { body, orelse, .. } => {
                    self.declare_variables(body);
                    self.declare_variables(orelse);
                }
                _ => {}
            }
        }
    }

    fn import(&mut self, import: &'a Import, stmt: NodeId) {
        let mistake =
            |message: String, help: &str| Diagnostic::new(Kind::Unsupported, import.span, message).help(help);
        let full = &*import.full;
        let variable = import.var.and_then(|var| self.flow.import_defs.get(&(stmt, var)).copied());
        if BuiltinId::importable(full).is_none() {
            let help =
                "functools, itertools, math, operator and typing are known, as far as closures use them";
            self.diags.push(mistake(format!("`import` of `{full}`"), help));
        } else if variable.is_some() {
            let message = format!(
                "an `import` of `{full}` that something may run before, or whose name is bound again"
            );
            self.diags.push(mistake(message, "import once, at the start of the module or of the function"));
        }
        // What the name is used for is not a mistake of its own.
        if let Some(def) = variable {
            let web = self.web_type(self.flow.defs[def.0 as usize].web);
            self.give_error(&web);
        }
    }

    fn definition(&mut self, function: &'a Function) {
        for (var, span) in function.said.asked() {
            self.check_spoken_for(function, var, span);
        }
        self.defaults(function);
        let Some(def) = self.flow.def_of.get(&function.id).copied() else { return };
        let web = self.flow.defs[def.0 as usize].web;
        let known = self.flow.webs[web.0 as usize].known == Some(function.id);
        // Decorators are evaluated before the function is made, and called from the last to the first.
        let mut decorators: Vec<(Ty, Span, NodeId)> = Vec::new();
        for (decorator, call) in function.decorators.iter().zip(&function.applied) {
            if !self.is_wraps(function, decorator) {
                decorators.push((self.value(decorator), decorator.span, *call));
            }
        }
        if !known {
            self.infer_group(&[function]);
        }
        let mut ty = self.make_closure(function);
        for (decorator, span, node) in decorators.into_iter().rev() {
            let arg = CallArg { kind: CallArgKind::Positional, ty, node: function.id, span, movable: None };
            let out = self.fresh();
            self.results.insert(node, out.clone());
            let kind = GoalKind::Call { callee: decorator, args: Rc::from([arg]), out: out.clone() };
            self.push_goal(kind, span, Some(node));
            ty = out;
        }
        self.def_types.insert(def, ty.clone());
        if !known {
            let place = self.web_type(web);
            self.flow_into(ty, place, What::Variable(function.name.name.clone()), function.name.span);
        }
    }

    /// `@functools.wraps(func)` changes what the function says of itself, not what it does.
    fn is_wraps(&mut self, function: &'a Function, decorator: &'a Expr) -> bool {
        let ExprKind::Call { func, args } = &decorator.kind else { return false };
        let callee = decorator.is_wraps();
        if callee {
            self.expr(func);
            self.expr(&args[0].value);
            let wrapped = args[0].value.var();
            if !wrapped.is_some_and(|var| self.flow.functions[&Some(function.id)].captures.contains(&var)) {
                self.not_spoken_for("`wraps`", function, args[0].span);
            }
        }
        callee
    }

    /// A function asks another for facts about itself: it has to hold that.
    fn check_spoken_for(&mut self, function: &'a Function, var: VarId, span: Span) {
        if !self.flow.functions[&Some(function.id)].captures.contains(&var) {
            self.not_spoken_for("a name or docstring", function, span);
        }
    }

    fn not_spoken_for(&mut self, what: &str, function: &Function, span: Span) {
        let message = format!("{what} of something that `{}` does not use", function.name.name);
        self.diags.push(
            Diagnostic::new(Kind::Unsupported, span, message)
                .help("name the parameter of the decorator that the wrapper calls"),
        );
    }

    fn augmented(&mut self, stmt: &'a Stmt, target: &'a Expr, op: BinOp, op_span: Span, value: &'a Expr) {
        match &target.kind {
            ExprKind::Name(_) => {
                let left = self.expr(target);
                let pins = self.pinned.len();
                self.pinned.extend(self.flow.uses.get(&target.id).map(|u| u.web));
                let right = self.expr(value);
                self.pinned.truncate(pins);
                let out = self.op(Op::InPlace(op), vec![left, right], op_span, Some(stmt.id));
                self.bind(target, out);
            }
            ExprKind::Subscript { value: container_expr, index } => {
                let (container, index_ty) = (self.expr(container_expr), self.value(index));
                let item = match super::expressions::constant_index(index) {
                    Some(constant) => {
                        self.op(Op::Element(constant), vec![container.clone()], target.span, Some(target.id))
                    }
                    None => self.op(
                        Op::GetItem,
                        vec![container.clone(), index_ty.clone()],
                        target.span,
                        Some(target.id),
                    ),
                };
                let item = self.operation_type(target.id, item, target.span);
                self.exprs[target.id.0 as usize] = Some(item.clone());
                // Both are needed once more when the value is there.
                let pins = self.pinned.len();
                self.pin(container_expr);
                self.pin(index);
                let right = self.expr(value);
                self.pinned.truncate(pins);
                let out = self.op(Op::InPlace(op), vec![item, right], op_span, Some(stmt.id));
                let out = self.operation_type(stmt.id, out, op_span);
                self.exprs[stmt.id.0 as usize] = Some(out.clone());
                self.op(Op::SetItem, vec![container, index_ty, out], target.span, None);
            }
            ExprKind::Attribute { value: object, attr } => {
                self.expr(target);
                let owner = self.expr(object);
                self.attribute_owners.insert(target.id, object);
                let kind = GoalKind::SetAttribute { value: owner, name: attr.clone(), given: None };
                self.push_goal(kind, attr.span, Some(target.id));
                self.expr(value);
            }
            _ => {
                self.expr(target);
                self.expr(value);
            }
        }
    }

    fn variable(&self, var: VarId) -> What {
        What::Variable(self.scopes.var(var).name.clone())
    }

    /// Stores a value of a type in a target.
    pub(super) fn bind(&mut self, target: &'a Expr, ty: Ty) {
        match &target.kind {
            ExprKind::Name(Meaning::Var(var)) => {
                let Some(def) = self.flow.def_of.get(&target.id).copied() else { return };
                let web = self.flow.defs[def.0 as usize].web;
                let place = self.web_type(web);
                self.def_types.insert(def, ty.clone());
                if self.exprs[target.id.0 as usize].is_none() {
                    self.exprs[target.id.0 as usize] = Some(place.clone());
                }
                self.flow_into(ty, place, self.variable(*var), target.span);
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => {
                let star = items.iter().position(|item| matches!(item.kind, ExprKind::Starred(_)));
                let outs: Vec<Ty> = items.iter().map(|_| self.fresh()).collect();
                let kind = GoalKind::Unpack { from: ty, star, outs: outs.clone().into() };
                self.push_goal(kind, target.span, Some(target.id));
                for (item, out) in items.iter().zip(outs) {
                    match &item.kind {
                        ExprKind::Starred(inner) => self.bind(inner, out),
                        _ => self.bind(item, out),
                    }
                }
            }
            ExprKind::Subscript { value, index } => {
                self.refuse_changed_keywords(value);
                let (container, index) = (self.expr(value), self.value(index));
                self.op(Op::SetItem, vec![container, index, ty], target.span, Some(target.id));
            }
            ExprKind::Attribute { value, attr } => {
                let owner = self.expr(value);
                self.attribute_owners.insert(target.id, value);
                let kind = GoalKind::SetAttribute { value: owner, name: attr.clone(), given: Some(ty) };
                self.push_goal(kind, attr.span, Some(target.id));
            }
            _ => {}
        }
    }
}

/// Whether what follows a statement in a function's body need not run.
fn may_leave(stmt: &Stmt) -> bool {
    match &stmt.kind {
        StmtKind::Assert { .. } | StmtKind::Return(_) => true,
        StmtKind::For { body, orelse, .. }
        | StmtKind::While { body, orelse, .. }
        | StmtKind::If { body, orelse, .. } => body.iter().chain(orelse).any(may_leave),
        _ => false,
    }
}
