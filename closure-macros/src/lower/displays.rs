//! Displays of lists, sets and dicts that are filled step by step.

use super::body::Body;
use super::places::{Expr_, method, runtime};
use crate::diagnostics::bug;
use crate::hir::ExprKind;
use crate::infer::{Con, Ty};
use crate::model::*;
use crate::source::Span;

/// What a dict display is filled with.
pub(super) enum Entry {
    One(Expr, Expr),
    /// A reference to a dict of the same types.
    AllOf(Expr),
    /// Each of these entries: what is made of its key and its value, in variables of these names.
    Each {
        entries: Expr,
        names: [RustName; 2],
        key: Expr,
        value: Expr,
    },
}

impl Body<'_, '_> {
    /// The elements of a display.
    pub(super) fn display_items(&mut self, items: &[Expr_], item_ty: &Ty) -> Vec<Expr> {
        let mut elements: Vec<Expr> = items.iter().map(|item| self.value_as(item, item_ty)).collect();
        // Only other elements could tell rustc what None stands beside.
        if item_ty.is(&Con::Option) && elements.iter().all(|element| matches!(element, Expr::None)) {
            elements[0] = self.none_of(&item_ty.args()[0]);
        }
        elements
    }

    /// A display with `*elements`: filled step by step.
    pub(super) fn display_with_star(
        &mut self,
        items: &[Expr_],
        item_ty: &Ty,
        new: &'static str,
        add: &'static str,
        span: Span,
    ) -> Expr {
        let name = self.temp("items");
        let list = || Expr::Name(name.clone(), span);
        let mut stmts = vec![Stmt::Let {
            pattern: Pattern::Name(name.clone()),
            mutable: false,
            ty: None,
            value: Some(runtime(new, vec![], span)),
        }];
        for item in items {
            let ExprKind::Starred(inner) = &item.kind else {
                let value = self.value_as(item, item_ty);
                stmts.push(Stmt::Expr(method(list(), add, vec![value], span)));
                continue;
            };
            let ty = self.lower.types.expr(inner.id);
            // The table of a set or dict is merged at once.
            if add == "add" && (ty.is(&Con::Set) || ty.is(&Con::Dict)) && ty.args()[0] == *item_ty {
                let value = self.expr(inner).by_ref();
                stmts.push(Stmt::Expr(method(list(), "update", vec![value], span)));
            } else {
                let each = self.temp("item");
                let iter = self.iterator(inner);
                let element = self.lower.types.item(inner.id);
                let value = self.coerce(Expr::Name(each.clone(), span), &element, item_ty, span);
                let body =
                    Block { stmts: vec![Stmt::Expr(method(list(), add, vec![value], span))], tail: None };
                stmts.push(Stmt::For { label: None, pattern: Pattern::Name(each), iter, body });
            }
        }
        let tail = Some(Box::new(list()));
        Expr::Block(Block { stmts, tail })
    }

    pub(super) fn dict(&mut self, items: &[(Option<Expr_>, Expr_)], ty: &Ty, span: Span) -> Expr {
        let [key_ty, value_ty] = ty.args() else {
            return Expr::Bug(bug!(span, "a dict of another type"));
        };
        if items.is_empty() {
            return self.empty("Dict", "new", ty, span);
        }
        if items.iter().all(|(key, _)| key.is_some()) {
            let pairs = items
                .iter()
                .filter_map(|(key, value)| Some((key.as_ref()?, value)))
                .map(|(key, value)| {
                    Expr::Tuple(vec![self.value_as(key, key_ty), self.value_as(value, value_ty)])
                })
                .collect();
            return runtime("Dict::from", vec![Expr::Array(pairs)], span);
        }
        let items = items
            .iter()
            .map(|(key, value)| match key {
                Some(key) => Entry::One(self.value_as(key, key_ty), self.value_as(value, value_ty)),
                None if self.lower.types.expr(value.id) == *ty => Entry::AllOf(self.expr(value).by_ref()),
                None => self.converted_entries(value, [key_ty, value_ty]),
            })
            .collect();
        self.filled_dict(items, span)
    }

    /// The entries of a mapping of other types than the display's.
    fn converted_entries(&mut self, mapping: &Expr_, types: [&Ty; 2]) -> Entry {
        let span = mapping.span;
        let entries = runtime("ops::entries", vec![self.expr(mapping).by_ref()], span);
        let names = [self.temp("key"), self.temp("value")];
        let entry = self.lower.types.item(mapping.id);
        let [from_key, from_value] = entry.args() else {
            return Entry::AllOf(Expr::Bug(bug!(span, "the entry of a mapping is no pair")));
        };
        let mut converted =
            |name: &RustName, from: &Ty, to: &Ty| self.coerce(Expr::Name(name.clone(), span), from, to, span);
        let key = converted(&names[0], from_key, types[0]);
        let value = converted(&names[1], from_value, types[1]);
        Entry::Each { entries, names, key, value }
    }

    /// A dict that is filled step by step.
    pub fn filled_dict(&mut self, items: Vec<Entry>, span: Span) -> Expr {
        let name = self.temp("items");
        let dict = || Expr::Name(name.clone(), span);
        let mut stmts = vec![Stmt::Let {
            pattern: Pattern::Name(name.clone()),
            mutable: false,
            ty: None,
            value: Some(runtime("Dict::new", vec![], span)),
        }];
        stmts.extend(items.into_iter().map(|item| match item {
            Entry::One(key, value) => Stmt::Expr(method(dict(), "insert", vec![key, value], span)),
            Entry::AllOf(other) => Stmt::Expr(method(dict(), "update", vec![other], span)),
            Entry::Each { entries, names, key, value } => {
                let insert = Stmt::Expr(method(dict(), "insert", vec![key, value], span));
                Stmt::For {
                    label: None,
                    pattern: Pattern::Tuple(names.into_iter().map(Pattern::Name).collect()),
                    iter: entries,
                    body: Block { stmts: vec![insert], tail: None },
                }
            }
        }));
        Expr::Block(Block { stmts, tail: Some(Box::new(dict())) })
    }
}
