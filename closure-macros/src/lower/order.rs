//! Order of evaluation: what Rust would evaluate at another time than Python, or more than once, is evaluated ahead.

use super::Lower;
use super::body::Body;
use super::fallible::can_change;
use super::places::{Expr_, Form, Value, reference, text_method};
use crate::flow::Storage;
use crate::hir::{Arg, ArgKind, ExprKind};
use crate::infer::{Con, Ty};
use crate::model::*;

/// The indices of a call's arguments as Python evaluates them: those by position come first, even a `*args` that is written after a
/// keyword.
pub(super) fn evaluation_order(args: &[Arg]) -> Vec<usize> {
    let is_positional = |index: &usize| matches!(args[*index].kind, ArgKind::Positional | ArgKind::Star);
    let (mut order, named): (Vec<usize>, Vec<usize>) = (0..args.len()).partition(is_positional);
    order.extend(named);
    order
}

/// Whether Rust, which evaluates arguments in this order, does it as Python does.
pub(super) fn is_in_order(indices: &[usize], args: &[Arg]) -> bool {
    let order = evaluation_order(args);
    let rank = |index: &usize| order.iter().position(|at| at == index);
    indices.is_sorted_by_key(rank)
}

/// Evaluating it runs nothing, and gives the same at any time and any number of times.
pub(super) fn is_still(expr: &Expr) -> bool {
    match expr {
        Expr::Name(..)
        | Expr::Field(..)
        | Expr::SelfValue
        | Expr::Int(..)
        | Expr::TypedInt(..)
        | Expr::Float(..)
        | Expr::Bool(_)
        | Expr::Str(..)
        | Expr::Unit
        | Expr::None
        | Expr::Path(..)
        | Expr::Item(_) => true,
        Expr::Deref(inner) | Expr::Ref(inner) | Expr::TupleField(inner, _) | Expr::RustField(inner, ..) => {
            is_still(inner)
        }
        Expr::Struct { fields, .. } => fields.is_empty(),
        _ => false,
    }
}

/// An expression behind what is done before it.
pub(super) fn after(stmts: Vec<Stmt>, value: Value) -> Value {
    if stmts.is_empty() {
        return value;
    }
    let expr = Expr::Block(Block { stmts, tail: Some(Box::new(value.expr)) });
    Value { expr, ..value }
}

impl Body<'_, '_> {
    /// Evaluates an expression once, for two uses; the name of its local, if it needs one.
    pub fn hold(&mut self, expr: &Expr_, base: &str, out: &mut Vec<Stmt>) -> (Value, Option<RustName>) {
        let value = self.expr(expr);
        self.bind(value, base, out)
    }

    /// Binds a value to a local, unless evaluating it runs nothing.
    pub fn bind(&mut self, value: Value, base: &str, out: &mut Vec<Stmt>) -> (Value, Option<RustName>) {
        if is_still(&value.expr) {
            let form = match value.form {
                Form::Place { .. } => Form::Place { moved: false },
                form => form,
            };
            return (Value { form, ..value }, None);
        }
        let name = self.temp(base);
        let (ty, span) = (value.ty.clone(), value.span);
        let (held, form) = match value.form {
            // Nothing is moved out of a place.
            Form::Place { .. } if !Lower::is_scalar(&ty) => match ty.is(&Con::Str) {
                true => (text_method(value.expr, "as_str", span), Form::Borrowed),
                false => (reference(value.expr), Form::Borrowed),
            },
            Form::Owned | Form::Place { .. } => (value.expr, Form::Place { moved: false }),
            form @ (Form::Borrowed | Form::RawIter(_)) => (value.expr, form),
        };
        out.push(Stmt::Let {
            pattern: Pattern::Name(name.clone()),
            mutable: false,
            ty: None,
            value: Some(held),
        });
        (Value { expr: Expr::Name(name.clone(), span), form, ty, span }, Some(name))
    }

    /// The arguments that Rust, which takes them in the order of `indices`, would evaluate at another time than Python.
    pub(super) fn out_of_order(&self, indices: &[usize], args: &[Arg]) -> Vec<usize> {
        let is_noticed = |index: &usize| !self.is_quiet(&args[*index].value);
        let noticed: Vec<usize> = indices.iter().copied().filter(is_noticed).collect();
        if is_in_order(&noticed, args) { Vec::new() } else { noticed }
    }

    /// Evaluates arguments ahead, in Python's order, unless Rust would keep to that order anyway: `indices` is Rust's.
    pub(super) fn evaluate_ahead(&mut self, indices: &[usize], args: &[Arg], out: &mut Vec<Stmt>) {
        let early = self.out_of_order(indices, args);
        for index in evaluation_order(args) {
            if early.contains(&index) {
                let arg = &args[index].value;
                let (value, name) = self.hold(arg, "argument", out);
                // It has this one use.
                let form = match (value.form, name) {
                    (Form::Place { .. }, Some(_)) => Form::Place { moved: true },
                    (form, _) => form,
                };
                self.evaluated.insert(arg.id, Value { form, ..value });
            }
        }
    }

    /// Evaluates an expression whose value is known.
    pub(super) fn evaluate_only(&mut self, expr: &Expr_, out: &mut Vec<Stmt>) {
        let value = self.expr(expr).expr;
        if !is_still(&value) {
            out.push(Stmt::Let {
                pattern: Pattern::Name("_".into()),
                mutable: false,
                ty: None,
                value: Some(value),
            });
        }
    }

    /// Whether evaluating an expression runs nothing, and nothing that other expressions run can change what it gives.
    fn is_quiet(&self, expr: &Expr_) -> bool {
        match &expr.kind {
            ExprKind::None | ExprKind::Bool(_) | ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::Str(_) => {
                true
            }
            ExprKind::Name(_) => self.lower.flow.uses.get(&expr.id).is_none_or(|used| {
                let web = &self.lower.flow.webs[used.web.0 as usize];
                let is_plain = matches!(self.lower.storage(used.web), Storage::Local | Storage::Plain);
                web.known.is_some() || (is_plain && !web.maybe_unbound)
            }),
            ExprKind::Lambda(function) => function.params.list.iter().all(|param| param.default.is_none()),
            _ => false,
        }
    }
}

/// A field of a text that is put together: what is shown.
pub(super) struct Shown {
    pub expr: Expr,
    /// Python makes its text before it evaluates what comes next, which could change it.
    pub early: bool,
}

impl Shown {
    /// Of a value of this type, whose text Python makes as soon as it has the value.
    pub fn early(expr: Expr, ty: &Ty) -> Shown {
        Shown { expr, early: can_be_changed(ty) }
    }

    /// Of a value whose text Python makes when it has evaluated all of them.
    pub fn late(expr: Expr) -> Shown {
        Shown { expr, early: false }
    }
}

/// The fields as they are evaluated one by one: what a later one may change is made text at once.
pub(super) fn shown_in_order(fields: Vec<Shown>) -> Vec<Expr> {
    let last_change = fields.iter().rposition(|field| can_change(&field.expr)).unwrap_or(0);
    let shown = fields.into_iter().enumerate().map(|(index, field)| {
        if field.early && index < last_change {
            return Expr::Format { kind: FormatKind::Format, template: "{}".into(), args: vec![field.expr] };
        }
        field.expr
    });
    shown.collect()
}

/// Whether the text of a value of this type can become another.
fn can_be_changed(ty: &Ty) -> bool {
    match ty {
        Ty::Con(Con::Int | Con::Float | Con::Bool | Con::Str | Con::None | Con::Number | Con::Range, _) => {
            false
        }
        Ty::Con(Con::Closure(_) | Con::Func | Con::Builtin(_), _) => false,
        Ty::Con(Con::Tuple | Con::VarTuple | Con::Option, parts) => parts.iter().any(can_be_changed),
        _ => true,
    }
}
