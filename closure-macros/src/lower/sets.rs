//! Set displays of constants, which CPython's compiler makes constants themselves: that can be told from their order.
//!
//! Equal constants are one in CPython. So of all displays of the same elements in a source the first says in which order they go into
//! the table.

use super::body::Body;
use super::places::{Expr_, runtime};
use crate::hash::HashMap;
use crate::hir::visit::{self, Visitor};
use crate::hir::{BinOp, CmpOp, Comprehension, ExprKind, Module, NodeId, Stmt, StmtKind, UnaryOp};
use crate::infer::Ty;
use crate::model::*;
use crate::source::Span;
use crate::table::{HashedSet, Table};

/// By set display that is a constant: the elements of the first of those that are equal to it.
pub(super) type Sets<'a> = Table<NodeId, &'a [Expr_]>;

/// Finds the set displays of a source that are constants.
pub(super) fn constant_sets(module: &Module) -> Sets<'_> {
    let (sets, first) = Default::default();
    let mut finder = Finder { sets, first, constants: &module.constants };
    visit::walk_stmts(&mut finder, &module.body);
    finder.sets
}

struct Finder<'a> {
    sets: Sets<'a>,
    /// Reads of variables, which CPython's compiler does not see through.
    constants: &'a HashedSet<NodeId>,
    first: HashMap<Vec<String>, &'a [Expr_]>,
}

impl<'a> Finder<'a> {
    fn constant(&mut self, set: &'a Expr_) {
        let ExprKind::Set(items) = &set.kind else { return };
        if items.is_empty() || !items.iter().all(|item| is_constant(item, self.constants)) {
            return;
        }
        let keys: Option<Vec<String>> = items.iter().map(key).collect();
        let first = match keys {
            Some(mut keys) => {
                keys.sort_unstable();
                keys.dedup();
                *self.first.entry(keys).or_insert(items)
            }
            None => items,
        };
        self.sets.insert(set.id, first);
    }
}

impl<'a> Visitor<'a> for Finder<'a> {
    fn stmt(&mut self, stmt: &'a Stmt) {
        if let StmtKind::For { iter, .. } = &stmt.kind {
            self.constant(iter);
        }
        visit::walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &'a Expr_) {
        match &expr.kind {
            // Fewer elements are put into a set one by one.
            ExprKind::Set(items) if items.len() >= 3 => self.constant(expr),
            ExprKind::Compare { rest, .. } => {
                let last = rest.last().filter(|last| matches!(last.op, CmpOp::In | CmpOp::NotIn));
                last.into_iter().for_each(|last| self.constant(&last.right));
            }
            ExprKind::Comprehension(comprehension) => {
                let Comprehension { clauses, .. } = &**comprehension;
                clauses.iter().for_each(|clause| self.constant(&clause.iter));
            }
            _ => {}
        }
        visit::walk_expr(self, expr);
    }
}

impl Body<'_, '_> {
    /// The set of a display without `*elements`.
    pub(super) fn set(&mut self, set: &Expr_, items: &[Expr_], item_ty: &Ty) -> Expr {
        let constant = self.lower.sets.get(&set.id).copied().filter(|_| items.len() >= 3);
        match constant {
            Some(items) => self.set_of("Set::from_constants", items, item_ty, set.span),
            None => self.set_of("Set::from", items, item_ty, set.span),
        }
    }

    /// The constant that CPython goes over where a set display is what a `for` goes over.
    pub(super) fn constant_set(&mut self, set: &Expr_) -> Option<Expr> {
        let items = self.lower.sets.get(&set.id).copied()?;
        let item = self.lower.types.expr(set.id).args().first().cloned().unwrap_or_else(Ty::none);
        Some(self.set_of("Set::constant", items, &item, set.span))
    }

    fn set_of(&mut self, new: &'static str, items: &[Expr_], item_ty: &Ty, span: Span) -> Expr {
        let items = self.display_items(items, item_ty);
        runtime(new, vec![Expr::Array(items)], span)
    }
}

/// Says if CPython's compiler folds an expression into a constant; it does not look through these names of variables.
fn is_constant(expr: &Expr_, variables: &HashedSet<NodeId>) -> bool {
    if variables.contains(&expr.id) {
        return false;
    }
    let is_constant = |part: &Expr_| is_constant(part, variables);
    match &expr.kind {
        ExprKind::None | ExprKind::Bool(_) | ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::Str(_) => true,
        ExprKind::Unary { operand, .. } => is_constant(operand),
        ExprKind::Binary { left, op, right, .. } => {
            // What would raise is left to run, and so is the formatting of text.
            let is_zero = matches!(right.kind, ExprKind::Int(0) | ExprKind::Bool(false))
                || matches!(right.kind, ExprKind::Float(value) if value == 0.0);
            let divides = matches!(op, BinOp::TrueDiv | BinOp::FloorDiv | BinOp::Mod);
            let formats = *op == BinOp::Mod && matches!(left.kind, ExprKind::Str(_));
            is_constant(left) && is_constant(right) && !formats && !(divides && is_zero)
        }
        ExprKind::Subscript { value, index } => is_constant(value) && is_constant(index),
        ExprKind::Tuple(items) => items.iter().all(is_constant),
        _ => false,
    }
}

/// A constant with its type, as text; none of one that would have to be computed.
fn key(constant: &Expr_) -> Option<String> {
    Some(match &constant.kind {
        ExprKind::None => "None".to_owned(),
        ExprKind::Bool(value) => format!("bool {value}"),
        ExprKind::Int(value) => format!("int {value}"),
        ExprKind::Float(value) => format!("float {}", value.to_bits()),
        ExprKind::Str(text) => format!("str {text:?}"),
        ExprKind::Unary { op: UnaryOp::Neg, operand, .. } => match operand.kind {
            ExprKind::Int(value) => format!("int {}", value.checked_neg()?),
            ExprKind::Float(value) => format!("float {}", (-value).to_bits()),
            _ => return None,
        },
        ExprKind::Tuple(items) => {
            let keys: Option<Vec<String>> = items.iter().map(key).collect();
            format!("({})", keys?.join(", "))
        }
        _ => return None,
    })
}
