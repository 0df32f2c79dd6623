//! `def` and what it stands for: closures in their variables, defaults, decorators.

use super::body::Body;
use super::places::{Expr_, Value};
use crate::flow::{Declare, WebId};
use crate::hir::{self, NodeId};
use crate::infer::Ty;
use crate::model::*;
use crate::source::Span;

impl Body<'_, '_> {
    pub(super) fn definition(&mut self, function: &hir::Function, out: &mut Vec<Stmt>) {
        // `functools.wraps`, the last decorator to be written and the first to be applied, does nothing here.
        let wraps = usize::from(self.lower.types.wraps(function.id).is_some());
        let applied = function.decorators.iter().zip(function.applied.iter().copied());
        let applied: Vec<(&Expr_, NodeId)> = applied.take(function.decorators.len() - wraps).collect();
        self.decorators_ahead(function, &applied, out);
        self.defaults(function, out);
        let Some(def) = self.lower.flow.def_of.get(&function.id).copied() else { return };
        let web = self.lower.flow.defs[def.0 as usize].web;
        let info = &self.lower.flow.webs[web.0 as usize];
        let span = function.name.span;
        if info.known == Some(function.id) {
            self.bind_known(function.id, web, span, out);
            return;
        }
        let mut value = self.make_closure(function.id, span);
        let mut ty = self.lower.types.deep(&self.lower.types.closure(function.id));
        for (decorator, call) in applied.into_iter().rev() {
            (value, ty) = self.decorate(decorator, call, value, ty);
        }
        let place = self.lower.types.web(web);
        let value = self.coerce(value, &ty, &place, span);
        let stmt = self.store(def, value, span);
        out.push(stmt);
    }

    /// Binds the variable that is always this function: other frames rebuild the closure, and only this frame's own reads need the value.
    pub(super) fn bind_known(&mut self, function: NodeId, web: WebId, span: Span, out: &mut Vec<Stmt>) {
        let info = &self.lower.flow.webs[web.0 as usize];
        if !self.lower.is_item(function) && info.uses.iter().any(|read| self.is_read_here(*read)) {
            let value = self.make_closure(function, span);
            let stmt = self.store_known(web, value);
            out.push(stmt);
        }
    }

    pub(super) fn is_read_here(&self, read: NodeId) -> bool {
        self.lower.reads_by_frame.get(&read) == Some(&self.function)
    }

    pub(super) fn store_known(&mut self, web: WebId, value: Expr) -> Stmt {
        let name = self.names[&web].clone();
        match self.lower.flow.webs[web.0 as usize].declare {
            Declare::Before(_) => Stmt::Assign { target: Expr::Name(name, Span::call_site()), value },
            _ => Stmt::Let { pattern: Pattern::Name(name), mutable: false, ty: None, value: Some(value) },
        }
    }

    /// Evaluates the defaults that are not constants into their hidden variables.
    pub fn defaults(&mut self, function: &hir::Function, out: &mut Vec<Stmt>) {
        let defaults = function.params.list.iter().filter_map(|param| param.default.as_ref());
        for default in defaults.chain(function.receiver.iter().map(|receiver| &receiver.value)) {
            let Some(def) = self.lower.flow.def_of.get(&default.id).copied() else { continue };
            let web = self.lower.flow.defs[def.0 as usize].web;
            let place = self.lower.types.web(web);
            let value = self.stored(default, &place);
            let name = self.names[&web].clone();
            out.push(Stmt::Let {
                pattern: Pattern::Name(name),
                mutable: false,
                ty: None,
                value: Some(value),
            });
        }
    }

    /// Evaluates decorators before the default values of the function, and once if they are asked for default values of their own.
    pub(super) fn decorators_ahead(
        &mut self,
        function: &hir::Function,
        decorators: &[(&Expr_, NodeId)],
        out: &mut Vec<Stmt>,
    ) {
        let is_evaluated = |param: &hir::Param| {
            param.default.as_ref().is_some_and(|default| self.lower.flow.def_of.contains_key(&default.id))
        };
        let asks = |(_, call): &(&Expr_, NodeId)| {
            self.lower.types.call(*call).is_some_and(|plan| plan.fills_in_defaults())
        };
        if function.params.list.iter().any(is_evaluated) || decorators.iter().any(asks) {
            for (decorator, _) in decorators {
                let (value, _) = self.hold(decorator, "decorator", out);
                self.evaluated.insert(decorator.id, value);
            }
        }
    }

    pub(super) fn decorate(&mut self, decorator: &Expr_, node: NodeId, value: Expr, ty: Ty) -> (Expr, Ty) {
        let around = self.change_line(decorator);
        let callee = self.expr(decorator);
        let result = self.lower.types.call_result(node);
        let span = decorator.span;
        let expr = self.call_callable(callee, node, vec![(value, ty)], span);
        let expr = match around {
            Some(around) => self.change_back(around, Value::owned(expr, result.clone(), span)).expr,
            None => expr,
        };
        (expr, result)
    }
}
