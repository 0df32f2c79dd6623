//! Assignment targets: names, items, what is taken apart.

use super::body::Body;
use super::places::{Expr_, reference, runtime};
use super::statements::{keep_last, list_of, named};
use crate::hir::ExprKind;
use crate::infer::{Con, Ty};
use crate::model::*;
use crate::source::Span;

impl Body<'_, '_> {
    /// `a, b = x, y`: each side is evaluated before anything is stored.
    pub(super) fn assign_pairs(&mut self, targets: &[Expr_], values: &[Expr_], out: &mut Vec<Stmt>) -> bool {
        if targets.len() != values.len()
            || targets.iter().any(|t| !matches!(t.kind, ExprKind::Name(_)))
            || values.iter().any(|v| matches!(v.kind, ExprKind::Starred(_)))
        {
            return false;
        }
        let defs: Option<Vec<_>> =
            targets.iter().map(|t| self.lower.flow.def_of.get(&t.id).copied()).collect();
        let Some(defs) = defs else { return false };
        let lowered: Vec<Expr> = values
            .iter()
            .zip(&defs)
            .map(|(value, def)| {
                let place = self.lower.types.web(self.lower.flow.defs[def.0 as usize].web);
                self.stored(value, &place)
            })
            .collect();
        let lets: Option<Vec<_>> = defs.iter().map(|def| self.is_plain_let(*def)).collect();
        if let Some(lets) = lets {
            let mut pattern =
                Pattern::Tuple(lets.into_iter().map(|(name, mutable)| named(name, mutable)).collect());
            keep_last(&mut pattern, &mut Vec::new());
            out.push(Stmt::Let { pattern, mutable: false, ty: None, value: Some(Expr::Tuple(lowered)) });
            return true;
        }
        let names: Vec<RustName> = targets.iter().map(|_| self.temp("item")).collect();
        let pattern = Pattern::Tuple(names.iter().cloned().map(Pattern::Name).collect());
        out.push(Stmt::Let { pattern, mutable: false, ty: None, value: Some(Expr::Tuple(lowered)) });
        for ((def, name), target) in defs.into_iter().zip(names).zip(targets) {
            let stmt = self.store(def, Expr::Name(name, target.span), target.span);
            out.push(stmt);
        }
        true
    }

    /// Stores an owned value of type `ty` in any target.
    pub fn store_target(&mut self, target: &Expr_, value: Expr, ty: &Ty, out: &mut Vec<Stmt>) {
        let span = target.span;
        match &target.kind {
            ExprKind::Name(_) => {
                let Some(def) = self.lower.flow.def_of.get(&target.id).copied() else { return };
                let web = self.lower.flow.defs[def.0 as usize].web;
                let place = self.lower.types.web(web);
                let value = self.coerce(value, ty, &place, span);
                let stmt = self.store(def, value, span);
                out.push(stmt);
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => self.unpack(items, value, ty, span, out),
            ExprKind::Subscript { value: container, index } => {
                let container_ty = self.lower.types.expr(container.id);
                let item = self.temp("item");
                // The value is evaluated before the target's parts.
                let value =
                    if matches!(value, Expr::Name(..) | Expr::Int(..) | Expr::Str(..) | Expr::Float(..)) {
                        value
                    } else {
                        out.push(Stmt::Let {
                            pattern: Pattern::Name(item.clone()),
                            mutable: false,
                            ty: None,
                            value: Some(value),
                        });
                        Expr::Name(item, span)
                    };
                let stmt = self.set_item(container, index, &container_ty, value, ty, span);
                out.push(stmt);
            }
            ExprKind::Attribute { value: owner, attr } => {
                self.set_attribute(owner, attr, value, ty, out);
            }
            _ => out.push(Stmt::Expr(value)),
        }
    }

    pub(super) fn set_item(
        &mut self,
        container: &Expr_,
        index: &Expr_,
        container_ty: &Ty,
        value: Expr,
        ty: &Ty,
        span: Span,
    ) -> Stmt {
        let (index_ty, item_ty) = match (container_ty.head(), container_ty.args()) {
            (Some(Con::Dict), [key, item]) => (Some(key.clone()), Some(item.clone())),
            (Some(Con::List), [item]) if !self.lower.types.expr(index.id).is(&Con::Slice) => {
                (None, Some(item.clone()))
            }
            // Only the compiler knows the parameters of a closure.
            (Some(Con::Value), _) if ty.holds_closure() => (None, Some(Ty::value())),
            _ => (None, None),
        };
        let value = match item_ty {
            Some(item) => self.coerce(value, ty, &item, span),
            None => value,
        };
        let container = self.expr(container).by_ref();
        let index = match index_ty {
            Some(key) => self.value_as(index, &key),
            None => self.expr(index).by_value(),
        };
        Stmt::Expr(runtime("ops::set_item", vec![container, index, value], span))
    }

    pub(super) fn unpack(&mut self, items: &[Expr_], value: Expr, ty: &Ty, span: Span, out: &mut Vec<Stmt>) {
        let star = items.iter().position(|item| matches!(item.kind, ExprKind::Starred(_)));
        if ty.is(&Con::Tuple) {
            let tys = ty.args();
            let plain: Option<Vec<(RustName, bool)>> = items
                .iter()
                .zip(tys)
                .map(|(item, ty)| {
                    let def = *self.lower.flow.def_of.get(&item.id)?;
                    let web = self.lower.flow.defs[def.0 as usize].web;
                    if self.lower.types.web(web) != *ty {
                        return None;
                    }
                    self.is_plain_let(def)
                })
                .collect();
            if let (Some(plain), None) = (plain, star) {
                let mut pattern =
                    Pattern::Tuple(plain.into_iter().map(|(name, mutable)| named(name, mutable)).collect());
                keep_last(&mut pattern, &mut Vec::new());
                out.push(Stmt::Let { pattern, mutable: false, ty: None, value: Some(value) });
                return;
            }
            let names: Vec<RustName> = tys.iter().map(|_| self.temp("item")).collect();
            let pattern = Pattern::Tuple(names.iter().cloned().map(Pattern::Name).collect());
            out.push(Stmt::Let { pattern, mutable: false, ty: None, value: Some(value) });
            let rest = tys.len() + usize::from(star.is_some()) - items.len();
            let mut position = 0;
            for (index, item) in items.iter().enumerate() {
                if let (ExprKind::Starred(inner), true) = (&item.kind, star == Some(index)) {
                    let place = self.lower.types.expr(inner.id);
                    let element = place.args().first().cloned().unwrap_or_else(Ty::none);
                    let parts: Vec<Expr> = (position..position + rest)
                        .map(|i| self.coerce(Expr::Name(names[i].clone(), span), &tys[i], &element, span))
                        .collect();
                    let list = list_of(parts, span);
                    self.store_target(inner, list, &place, out);
                    position += rest;
                } else {
                    let ty = tys[position].clone();
                    self.store_target(item, Expr::Name(names[position].clone(), span), &ty, out);
                    position += 1;
                }
            }
            return;
        }
        // A list, text or other iterable: as many elements as there are targets.
        let element = self.element_type(ty);
        let names: Vec<RustName> = items.iter().map(|_| self.temp("item")).collect();
        let iter = runtime("ops::iter", vec![reference(value)], span);
        let value = match star {
            None => runtime("ops::unpack", vec![iter], span),
            Some(star) => {
                let counts = vec![
                    iter,
                    Expr::Int(star as i64, span),
                    Expr::Int((items.len() - star - 1) as i64, span),
                ];
                let rest = self.temp("rest");
                let parts = self.temp("parts");
                let call = runtime("ops::unpack_rest", counts, span);
                let pattern = Pattern::Tuple(vec![Pattern::Name(parts.clone()), Pattern::Name(rest.clone())]);
                out.push(Stmt::Let { pattern, mutable: false, ty: None, value: Some(call) });
                for (index, item) in items.iter().enumerate() {
                    if let ExprKind::Starred(inner) = &item.kind {
                        let ty = Ty::list(element.clone());
                        self.store_target(inner, Expr::Name(rest.clone(), span), &ty, out);
                    } else {
                        let at = if index < star { index } else { index - 1 };
                        let part = runtime(
                            "ops::get_item",
                            vec![
                                reference(Expr::Name(parts.clone(), span)),
                                reference(Expr::Int(at as i64, span)),
                            ],
                            span,
                        );
                        self.store_target(item, part, &element, out);
                    }
                }
                return;
            }
        };
        let pattern = Pattern::Array(names.iter().cloned().map(Pattern::Name).collect());
        out.push(Stmt::Let { pattern, mutable: false, ty: None, value: Some(value) });
        for (item, name) in items.iter().zip(names) {
            self.store_target(item, Expr::Name(name, span), &element, out);
        }
    }

    /// The type of an iterable's elements.
    pub fn element_type(&self, ty: &Ty) -> Ty {
        match (ty.head(), ty.args()) {
            (Some(Con::List | Con::Set | Con::Dict | Con::Iter | Con::Keys | Con::VarTuple), [item, ..]) => {
                item.clone()
            }
            (Some(Con::Tuple), [item, ..]) => item.clone(),
            (Some(Con::Values), [_, value]) => value.clone(),
            (Some(Con::Items), pair) => Ty::tuple(pair.to_vec()),
            (Some(Con::Str), _) => Ty::str(),
            (Some(Con::Range), _) => Ty::int(),
            (Some(Con::Option), [inner]) => self.element_type(inner),
            _ => Ty::opaque(),
        }
    }
}
