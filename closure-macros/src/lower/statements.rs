//! Statements.

use super::Lower;
use super::body::{Body, Loop};
use super::expressions::element;
use super::loops::Way;
use super::places::{Expr_, Form, Value, method, runtime};
use super::types::{binary_path, is_rust_operator};
use crate::flow::Storage;
use crate::hir::{self, ExprKind, NodeId, StmtKind};
use crate::infer::{Con, Ty, constant_index};
use crate::model::*;
use crate::source::Span;

impl Body<'_, '_> {
    /// Statements as a block; in `tail` position a final `return` becomes the block's value.
    pub fn block(&mut self, body: &[hir::Stmt], tail: bool) -> Block {
        let mut block = Block::default();
        for (index, stmt) in body.iter().enumerate() {
            if self.lower.flow.unreachable.contains(&stmt.id) {
                continue;
            }
            for web in self.lower.index.declared_before.get(&stmt.id).cloned().unwrap_or_default() {
                let declaration = self.declaration(web);
                block.stmts.push(declaration);
            }
            let last = body[index + 1..].iter().all(|s| self.lower.flow.unreachable.contains(&s.id));
            let start = block.stmts.len();
            self.enter_line(stmt);
            if tail
                && last
                && let Some(value) = self.tail(stmt, &mut block.stmts)
            {
                block.tail = value.map(Box::new);
                self.tell_line(stmt, start, &mut block);
                return block;
            }
            self.statement(stmt, &mut block.stmts);
            self.tell_line(stmt, start, &mut block);
        }
        block
    }

    /// The value of a statement that ends the function: a `return`, or an `if` all of whose branches return.
    fn tail(&mut self, stmt: &hir::Stmt, out: &mut Vec<Stmt>) -> Option<Option<Expr>> {
        match &stmt.kind {
            StmtKind::Return(value) => Some(self.return_value(value.as_ref(), stmt.span, out)),
            StmtKind::If { test, body, orelse } if test.constant_truth().is_some() => {
                let taken = if test.constant_truth() == Some(true) { body } else { orelse };
                if !ends_in_return(taken) {
                    return None;
                }
                let mut block = self.block(taken, true);
                out.append(&mut block.stmts);
                Some(block.tail.map(|tail| *tail))
            }
            StmtKind::If { test, body, orelse } if ends_in_return(body) && ends_in_return(orelse) => {
                let test = self.condition(test);
                let body = self.block(body, true);
                let orelse = self.block(orelse, true);
                Some(Some(Expr::If { test: Box::new(test), body, orelse }))
            }
            _ => None,
        }
    }

    /// The value that a `return` gives; none where the result is None.
    fn return_value(&mut self, value: Option<&Expr_>, span: Span, out: &mut Vec<Stmt>) -> Option<Expr> {
        let result = self.result.clone();
        let Some(value) = value else {
            return self.none_as_result(span);
        };
        let lowered = self.stored(value, &result);
        if result.is(&Con::None) {
            if !matches!(lowered, Expr::Unit) {
                out.push(Stmt::Expr(lowered));
            }
            return None;
        }
        Some(lowered)
    }

    /// None as the function's result; none where that has no other value.
    pub(super) fn none_as_result(&self, span: Span) -> Option<Expr> {
        match self.result.head() {
            Some(Con::Option) => Some(Expr::None),
            Some(Con::Value) => Some(runtime("Value::from", vec![Expr::Unit], span)),
            _ => None,
        }
    }

    fn statement(&mut self, stmt: &hir::Stmt, out: &mut Vec<Stmt>) {
        match &stmt.kind {
            StmtKind::FunctionDef(function) => self.definition(function, out),
            StmtKind::Return(value) => {
                let value = self.return_value(value.as_ref(), stmt.span, out);
                out.push(Stmt::Return(value));
            }
            StmtKind::Assign { targets, value } => self.assign(targets, value, out),
            StmtKind::AugAssign { target, op, op_span, value } => {
                self.augmented(stmt.id, target, *op, *op_span, value, out);
            }
            StmtKind::AnnAssign { target, value: Some(value), .. } => {
                self.assign(std::slice::from_ref(target), value, out);
            }
            StmtKind::For { target, iter, body, orelse } => self.for_loop(target, iter, body, orelse, out),
            StmtKind::While { test, body, orelse } => self.while_loop(test, body, orelse, out),
            StmtKind::If { test, body, orelse } => {
                if let Some(truth) = test.constant_truth() {
                    let mut block = self.block(if truth { body } else { orelse }, false);
                    out.append(&mut block.stmts);
                    return;
                }
                let test = self.condition(test);
                let body = self.block(body, false);
                let orelse = (!orelse.is_empty()).then(|| self.block(orelse, false));
                out.push(Stmt::If { test, body, orelse });
            }
            StmtKind::Assert { test, message } => {
                let test_expr = self.condition(test);
                let (template, args) = match message {
                    None => ("AssertionError".to_owned(), vec![]),
                    Some(message) => ("AssertionError: {}".to_owned(), vec![self.expr(message).shown()]),
                };
                let panic = Expr::Panic { template, args, span: test.span };
                let body = Block { stmts: vec![Stmt::Expr(panic)], tail: None };
                out.push(Stmt::If { test: Expr::Not(Box::new(test_expr)), body, orelse: None });
            }
            StmtKind::Delete(targets) => {
                for target in targets {
                    if let ExprKind::Subscript { value, index } = &target.kind {
                        let container = self.expr(value).by_ref();
                        let index = self.expr(index).by_ref();
                        out.push(Stmt::Expr(runtime("ops::del_item", vec![container, index], target.span)));
                    }
                }
            }
            StmtKind::Expr(value) => {
                if matches!(
                    value.kind,
                    ExprKind::Str(_)
                        | ExprKind::Int(_)
                        | ExprKind::Float(_)
                        | ExprKind::Bool(_)
                        | ExprKind::None
                        | ExprKind::Name(_)
                ) {
                    return;
                }
                let value = self.expr(value);
                out.push(Stmt::Expr(value.expr));
            }
            StmtKind::Break => {
                let label = match self.loops.last() {
                    Some(Loop { past_end: Some(label), .. }) => Some(label.clone()),
                    _ => self.loop_label(),
                };
                out.push(Stmt::Break(label));
            }
            StmtKind::Continue => {
                out.extend(self.loops.last().and_then(|inner| inner.again.clone()));
                let label = self.loop_label();
                out.push(Stmt::Continue(label));
            }
            StmtKind::AnnAssign { .. } | StmtKind::Import(_) | StmtKind::Pass | StmtKind::Error => {}
        }
    }

    fn assign(&mut self, targets: &[Expr_], value: &Expr_, out: &mut Vec<Stmt>) {
        if let [target] = targets {
            if let ExprKind::Name(_) = target.kind {
                let Some(def) = self.lower.flow.def_of.get(&target.id).copied() else { return };
                let web = self.lower.flow.defs[def.0 as usize].web;
                let info = &self.lower.flow.webs[web.0 as usize];
                if let ExprKind::Lambda(function) = &value.kind
                    && info.known == Some(function.id)
                {
                    self.defaults(function, out);
                    self.bind_known(function.id, web, target.span, out);
                    return;
                }
                let place = self.lower.types.web(web);
                let literal = matches!(value.kind, ExprKind::Str(_));
                if literal
                    && info.defs.len() == 1
                    && !info.maybe_unbound
                    && self.lower.storage(web) == Storage::Local
                    && place.is(&Con::Str)
                {
                    self.literals.insert(web);
                    let value = self.expr(value).expr;
                    let stmt = self.store(def, value, target.span);
                    out.push(stmt);
                    return;
                }
                // Of what nobody reads, no use tells the type.
                let lowered = match info.uses.is_empty() {
                    true => self.value_as(value, &place),
                    false => self.stored(value, &place),
                };
                let mut stmt = self.store(def, lowered, target.span);
                // How a callable is called is seen from reads alone, and what may be there instead of None from no read for sure.
                let unread = info.uses.is_empty() && (place.is(&Con::Func) || may_be_none(&place));
                let only_none = info.defs.len() == 1
                    && self.lower.types.expr(value.id).is(&Con::None)
                    && place.is(&Con::Option);
                if let Stmt::Let { ty, .. } = &mut stmt
                    && matches!(self.lower.storage(web), Storage::Local | Storage::Plain)
                    && (unread || only_none)
                    && self.lower.types.vars_of(&place).is_empty()
                {
                    *ty = Some(self.lower.rust_type(&place, &self.params));
                }
                out.push(stmt);
                return;
            }
            if let (ExprKind::Tuple(items) | ExprKind::List(items), ExprKind::Tuple(values)) =
                (&target.kind, &value.kind)
                && self.assign_pairs(items, values, out)
            {
                return;
            }
            let ty = self.lower.types.expr(value.id);
            let lowered = self.expr(value).by_value();
            self.store_target(target, lowered, &ty, out);
            return;
        }
        // Several targets: the value is kept once and given to each, from left to right.
        let ty = self.lower.types.expr(value.id);
        let lowered = self.expr(value).by_value();
        let name = self.temp("value");
        out.push(Stmt::Let {
            pattern: Pattern::Name(name.clone()),
            mutable: false,
            ty: None,
            value: Some(lowered),
        });
        for (index, target) in targets.iter().enumerate() {
            let last = index + 1 == targets.len();
            let place = Value {
                expr: Expr::Name(name.clone(), value.span),
                form: Form::Place { moved: last },
                ty: ty.clone(),
                span: value.span,
            };
            self.store_target(target, place.by_value(), &ty, out);
        }
    }

    fn augmented(
        &mut self,
        stmt: NodeId,
        target: &Expr_,
        op: hir::BinOp,
        op_span: Span,
        value: &Expr_,
        out: &mut Vec<Stmt>,
    ) {
        match &target.kind {
            ExprKind::Name(meaning) => {
                let Some(def) = self.lower.flow.def_of.get(&target.id).copied() else { return };
                if op == hir::BinOp::Add
                    && let Some(grown) = self.grown(target, def, value, op_span)
                {
                    out.push(grown);
                    return;
                }
                let left = self.read(target, meaning);
                let right = self.expr(value);
                let result = self.binary(op, true, left, right, op_span);
                let web = self.lower.flow.defs[def.0 as usize].web;
                let place = self.lower.types.web(web);
                let ty = self.lower.types.def(def).unwrap_or_else(|| place.clone());
                let result = self.coerce(result, &ty, &place, target.span);
                let stmt = self.store(def, result, target.span);
                out.push(stmt);
            }
            ExprKind::Subscript { value: container, index } => {
                // Container and index are evaluated once.
                let container_ty = self.lower.types.expr(container.id);
                let index_ty = self.lower.types.expr(index.id);
                let (owner, _) = self.hold(container, "container", out);
                let (key, own_key) = self.hold(index, "index", out);
                let get = match (&container_ty, constant_index(index)) {
                    (Ty::Var(_), Some(position)) => element(owner.clone(), position, target.span),
                    _ => {
                        let operands = vec![owner.clone().by_ref(), key.clone().by_ref()];
                        runtime("ops::get_item", operands, target.span)
                    }
                };
                let left = Value::owned(get, self.lower.types.given(target.id), target.span);
                let left = self.widened(target.id, left);
                let right = self.expr(value);
                let result = self.binary(op, true, left, right, op_span);
                let result_ty = self.lower.types.expr(stmt);
                let result = self.coerce(result, &self.lower.types.given(stmt), &result_ty, op_span);
                let (key_place, value_place) = match (container_ty.head(), container_ty.args()) {
                    (Some(Con::Dict), [key, item]) => (key.clone(), item.clone()),
                    (Some(Con::List), [item]) if !index_ty.is(&Con::Slice) => (Ty::int(), item.clone()),
                    _ => (index_ty.clone(), result_ty.clone()),
                };
                let result_name = self.temp("item");
                out.push(Stmt::Let {
                    pattern: Pattern::Name(result_name.clone()),
                    mutable: false,
                    ty: None,
                    value: Some(result),
                });
                let result =
                    self.coerce(Expr::Name(result_name, target.span), &result_ty, &value_place, target.span);
                // Its last use, of what is held for this statement or no longer needed.
                let form = match key.form {
                    Form::Place { .. } => {
                        Form::Place { moved: own_key.is_some() || self.lower.types.is_moved(index.id) }
                    }
                    form => form,
                };
                let key_value = Value { form, ..key }.by_value();
                let key_value = self.coerce(key_value, &index_ty, &key_place, index.span);
                let set = runtime("ops::set_item", vec![owner.by_ref(), key_value, result], target.span);
                out.push(Stmt::Expr(set));
            }
            ExprKind::Attribute { value: owner, attr } => {
                let owner = self.expr(owner);
                let field = Expr::RustField(Box::new(owner.expr), attr.name.clone(), attr.span);
                let right = self.expr(value).by_value();
                let value = match is_rust_operator(op) {
                    true => Expr::Native {
                        op: op.symbol(),
                        left: Box::new(field.clone()),
                        right: Box::new(right),
                        span: op_span,
                        foreign: true,
                    },
                    false => {
                        let operands = [field.clone(), right].map(|operand| Expr::Ref(Box::new(operand)));
                        runtime(binary_path(op).0, operands.into(), op_span)
                    }
                };
                out.push(Stmt::Assign { target: field, value });
            }
            _ => {}
        }
    }

    fn for_loop(
        &mut self,
        target: &Expr_,
        iter: &Expr_,
        body: &[hir::Stmt],
        orelse: &[hir::Stmt],
        out: &mut Vec<Stmt>,
    ) {
        let item_ty = self.lower.types.item(iter.id);
        let again = if self.steps_can_fail(iter) { self.line_again() } else { None };
        let viewed = self.viewed(target, iter, &item_ty);
        let iter = viewed.unwrap_or_else(|| self.looped(iter));
        let mut start = Vec::new();
        let pattern = self.target_pattern(target, &item_ty, &mut start);
        self.in_loop(orelse, again.clone(), out, |this| {
            let mut block = this.block(body, false);
            start.append(&mut block.stmts);
            start.extend(this.step_again(&start, again));
            Stmt::For { label: None, pattern, iter, body: Block { stmts: start, tail: None } }
        });
    }

    /// The elements of a list, borrowed where they are; the target is a reference then.
    fn viewed(&mut self, target: &Expr_, iter: &Expr_, item_ty: &Ty) -> Option<Expr> {
        if self.lower.ways.get(&iter.id) != Some(&Way::View) || Lower::is_scalar(item_ty) {
            return None;
        }
        let def = *self.lower.flow.def_of.get(&target.id)?;
        let web = self.lower.flow.defs[def.0 as usize].web;
        let is_bound_once = self.lower.flow.webs[web.0 as usize].defs.len() == 1;
        if self.is_plain_let(def)?.1 || !is_bound_once || self.lower.types.web(web) != *item_ty {
            return None;
        }
        let list = self.expr(iter);
        let span = list.span;
        if !list.ty.is(&Con::List) || list.ty.args() != std::slice::from_ref(item_ty) {
            return None;
        }
        let elements = method(method(list.expr, "view", vec![], span), "iter", vec![], span);
        if item_ty.is(&Con::Str) {
            self.literals.insert(web);
            let as_str = Expr::Path(Path::Runtime("String::as_str"), span);
            return Some(super::places::adapted(elements, "iter::Iterator::map", as_str, span));
        }
        self.borrowed.insert(web);
        Some(elements)
    }

    /// The pattern of a `for`, and what its body must do first to bind the target.
    pub fn target_pattern(&mut self, target: &Expr_, ty: &Ty, start: &mut Vec<Stmt>) -> Pattern {
        let mut pattern = self.target_part(target, ty, start);
        keep_last(&mut pattern, &mut Vec::new());
        pattern
    }

    fn target_part(&mut self, target: &Expr_, ty: &Ty, start: &mut Vec<Stmt>) -> Pattern {
        if let ExprKind::Name(_) = target.kind
            && let Some(def) = self.lower.flow.def_of.get(&target.id).copied()
            && let Some((name, mutable)) = self.is_plain_let(def)
        {
            let web = self.lower.flow.defs[def.0 as usize].web;
            if self.lower.types.web(web) == *ty || self.lower.types.vars_of(ty).is_empty() {
                let place = self.lower.types.web(web);
                if place == *ty || !matches!(place.head(), Some(Con::Option | Con::Number | Con::Value)) {
                    return named(name, mutable);
                }
            }
        }
        if let (ExprKind::Tuple(items) | ExprKind::List(items), Some(Con::Tuple)) = (&target.kind, ty.head())
            && items.len() == ty.args().len()
            && !items.iter().any(|i| matches!(i.kind, ExprKind::Starred(_)))
        {
            let parts =
                items.iter().zip(ty.args()).map(|(item, ty)| self.target_part(item, ty, start)).collect();
            return Pattern::Tuple(parts);
        }
        let name = self.temp("item");
        self.store_target(target, Expr::Name(name.clone(), target.span), ty, start);
        Pattern::Name(name)
    }

    fn while_loop(&mut self, test: &Expr_, body: &[hir::Stmt], orelse: &[hir::Stmt], out: &mut Vec<Stmt>) {
        if test.constant_truth() == Some(false) {
            let mut block = self.block(orelse, false);
            out.append(&mut block.stmts);
            return;
        }
        let forever = test.constant_truth() == Some(true);
        let test = (!forever).then(|| self.condition(test)).map(|test| self.at_each_step(test));
        self.in_loop(orelse, None, out, |this| {
            let body = this.block(body, false);
            match test {
                Some(test) => Stmt::While { label: None, test, body },
                None => Stmt::Loop { label: None, body },
            }
        });
    }

    /// A loop; with `else`, inside a labelled block that `break` leaves.
    fn in_loop(
        &mut self,
        orelse: &[hir::Stmt],
        again: Option<Stmt>,
        out: &mut Vec<Stmt>,
        make: impl FnOnce(&mut Self) -> Stmt,
    ) {
        let past_end = (!orelse.is_empty()).then(|| self.lower.label("broken"));
        self.loops.push(Loop { past_end: past_end.clone(), own: None, blocks: self.blocks, again });
        let mut stmt = make(self);
        let own = self.loops.pop().and_then(|ended| ended.own);
        if let Stmt::For { label, .. } | Stmt::While { label, .. } | Stmt::Loop { label, .. } = &mut stmt {
            *label = own;
        }
        let Some(label) = past_end else {
            out.push(stmt);
            return;
        };
        self.blocks += 1;
        let mut orelse = self.block(orelse, false);
        self.blocks -= 1;
        let mut stmts = vec![stmt];
        stmts.append(&mut orelse.stmts);
        out.push(Stmt::Labelled { label, body: Block { stmts, tail: None } });
    }

    /// The innermost loop's own label, where a labelled block stands between.
    fn loop_label(&mut self) -> Option<RustName> {
        let between = self.loops.last().is_some_and(|inner| inner.blocks < self.blocks);
        if !between {
            return None;
        }
        let label = self.lower.label("next");
        let inner = self.loops.last_mut()?;
        Some(inner.own.get_or_insert(label).clone())
    }
}

/// Of a name that a target has several times (`_, value, _`), the last remains: Rust's patterns bind each name once.
pub(super) fn keep_last(pattern: &mut Pattern, behind: &mut Vec<RustName>) {
    match pattern {
        Pattern::Name(name) | Pattern::Mut(name) if behind.contains(name) => {
            *pattern = Pattern::Name("_".into())
        }
        Pattern::Name(name) | Pattern::Mut(name) => behind.push(name.clone()),
        Pattern::Tuple(parts) | Pattern::Array(parts) => {
            parts.iter_mut().rev().for_each(|part| keep_last(part, behind));
        }
    }
}

pub(crate) fn named(name: RustName, mutable: bool) -> Pattern {
    if mutable { Pattern::Mut(name) } else { Pattern::Name(name) }
}

/// `List::from([…])`
pub(crate) fn list_of(items: Vec<Expr>, span: Span) -> Expr {
    if items.is_empty() {
        return runtime("List::new", vec![], span);
    }
    runtime("List::from", vec![Expr::Array(items)], span)
}

/// `if __name__ == "__main__":`, which is true of a source that runs as `__main__()`.
fn ends_in_return(body: &[hir::Stmt]) -> bool {
    match body.last().map(|stmt| &stmt.kind) {
        Some(StmtKind::Return(_)) => true,
        Some(StmtKind::If { body, orelse, .. }) => ends_in_return(body) && ends_in_return(orelse),
        _ => false,
    }
}

/// Says if None can be in a value of the type.
fn may_be_none(ty: &Ty) -> bool {
    ty.is(&Con::Option) || ty.args().iter().any(may_be_none)
}
