//! Operators on values that are lowered already.

use super::body::Body;
use super::expressions::{is_scalar_or_value, native_operand, taken_apart};
use super::places::{Expr_, Form, Value, operands, runtime};
use super::types::{binary_path, in_place_path, is_changed_in_place, is_rust_operator};
use crate::hir::{BinOp, ExprKind, UnaryOp};
use crate::infer::{Con, Ty};
use crate::model::*;
use crate::source::Span;

impl Body<'_, '_> {
    pub fn binary(&mut self, op: BinOp, in_place: bool, left: Value, right: Value, span: Span) -> Expr {
        let heads = (left.ty.head().cloned(), right.ty.head().cloned());
        let native = match &heads {
            (Some(Con::Float), Some(Con::Float)) => matches!(op, BinOp::Add | BinOp::Sub | BinOp::Mul),
            (Some(Con::Rust(_)), _) | (_, Some(Con::Rust(_))) => is_rust_operator(op),
            _ => false,
        };
        if native {
            let (left, right) = (Box::new(native_operand(left)), Box::new(native_operand(right)));
            let foreign = heads.0 != Some(Con::Float);
            return Expr::Native { op: op.symbol(), left, right, span, foreign };
        }
        if let (BinOp::Mod, Some(Con::Str)) = (op, &heads.0) {
            return runtime("ops::modulo", vec![left.by_ref(), right.by_sized_ref()], span);
        }
        if let (BinOp::Add, Some(Con::Tuple), Some(Con::Tuple)) = (op, &heads.0, &heads.1) {
            return self.concat_tuples(left, right, span);
        }
        // What has no trait of its own in place differs in what a TypeError calls it.
        if in_place && heads.0 == Some(Con::Value) && in_place_path(op) == binary_path(op) {
            let symbol = Expr::Str(format!("{}=", op.symbol()), span);
            return runtime("value::in_place", vec![symbol, left.by_ref(), right.by_ref()], span);
        }
        let (left, right) = match (op, &heads.0, &heads.1) {
            (BinOp::Mul, Some(Con::Tuple), _) => (self.of_any_length(left, None), right),
            (BinOp::Mul, _, Some(Con::Tuple)) => (left, self.of_any_length(right, None)),
            (BinOp::Add, Some(Con::Tuple), Some(Con::VarTuple)) => {
                (self.of_any_length(left, Some(&right.ty)), right)
            }
            (BinOp::Add, Some(Con::VarTuple), Some(Con::Tuple)) => {
                let right = self.of_any_length(right, Some(&left.ty));
                (left, right)
            }
            _ => (left, right),
        };
        let changes = heads.0.as_ref().is_none_or(is_changed_in_place);
        let path = if in_place && changes { in_place_path(op).0 } else { binary_path(op).0 };
        self.operator(path, left, right, span)
    }

    /// A tuple of a known length as one of any length, beside another one as that.
    pub(super) fn of_any_length(&mut self, tuple: Value, beside: Option<&Ty>) -> Value {
        let (from, span) = (tuple.ty.clone(), tuple.span);
        let to = match beside {
            Some(other) if !other.args()[0].is(&Con::Value) => return tuple,
            Some(other) => other.clone(),
            None => Ty::of_any_length(from.args()),
        };
        let lowered = tuple.by_value();
        Value::owned(self.coerce(lowered, &from, &to, span), to, span)
    }

    /// An operator of the runtime. A bound like `i64: Add<T>` makes rustc expect a T beside every i64, so that where there is one
    /// the types of other operations are written out.
    pub(super) fn operator(&mut self, path: &'static str, left: Value, right: Value, span: Span) -> Expr {
        if let Some(result) = self.looked_at(path, &[&left, &right], span) {
            return result;
        }
        // A text that nobody else has grows.
        if path == "ops::add"
            && matches!(left.form, Form::Owned)
            && left.ty.is(&Con::Str)
            && right.ty.is(&Con::Str)
        {
            let (left, right) = (Box::new(left.by_value()), Box::new(right.by_ref()));
            return Expr::Native { op: "+", left, right, span, foreign: false };
        }
        if self.typed_literals && is_scalar_or_value(&left.ty) && is_scalar_or_value(&right.ty) {
            let args = [&left.ty, &right.ty].map(|ty| self.lower.rust_type(ty, &self.params)).into();
            let callee = Box::new(Expr::Generic { path: Path::Runtime(path), args, span });
            return Expr::Call { callee, args: operands(left, right), span };
        }
        runtime(path, operands(left, right), span)
    }

    pub(super) fn concat_tuples(&mut self, left: Value, right: Value, span: Span) -> Expr {
        let mut names = Vec::new();
        let mut stmts = Vec::new();
        for side in [left, right] {
            let own: Vec<RustName> = side.ty.args().iter().map(|_| self.temp("item")).collect();
            let pattern = taken_apart(own.iter().cloned().map(Pattern::Name).collect());
            stmts.push(Stmt::Let { pattern, mutable: false, ty: None, value: Some(side.by_value()) });
            names.extend(own);
        }
        let items = names.into_iter().map(|name| Expr::Name(name, span)).collect();
        let tuple = super::arguments::tuple_value(items, span);
        Expr::Block(Block { stmts, tail: Some(Box::new(tuple)) })
    }

    pub(super) fn unary(&mut self, op: UnaryOp, operand: &Expr_, span: Span) -> Expr {
        match (op, &operand.kind) {
            (UnaryOp::Neg, ExprKind::Int(value)) => return self.int(-value, span),
            (UnaryOp::Neg, ExprKind::Float(value)) => return Expr::Float(-value, span),
            _ => {}
        }
        let value = self.expr(operand);
        let path = match op {
            UnaryOp::Neg => "ops::neg",
            UnaryOp::Pos => "ops::pos",
            UnaryOp::Invert => "ops::invert",
            UnaryOp::Not => "ops::not",
        };
        runtime(path, vec![value.by_ref()], span)
    }
}
