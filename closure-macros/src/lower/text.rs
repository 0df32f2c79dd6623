//! Text without copies that nobody would write: joined in one allocation, grown where it is, and looked at where it is held.
//!
//! Operations on text run no code of the program, so that a cell may be borrowed while one is done. What else takes part in the operation
//! must not run any, either: it has to be still, a variable or a literal.

use super::body::Body;
use super::expressions::only;
use super::places::{Expr_, Form, Value, method, reference, runtime, text_method};
use crate::flow::{DefId, Storage};
use crate::hir::visit::{self, Visitor};
use crate::hir::{BinOp, BoolOp, ExprKind, NodeId};
use crate::infer::Con;
use crate::model::*;
use crate::source::Span;

/// The names that an expression reads.
#[derive(Default)]
struct Names(Vec<NodeId>);

impl<'a> Visitor<'a> for Names {
    fn expr(&mut self, expr: &'a Expr_) {
        if let ExprKind::Name(_) = expr.kind {
            self.0.push(expr.id);
        }
        visit::walk_expr(self, expr);
    }
}

impl Value {
    /// Text as a `&str`.
    fn into_text(self) -> Expr {
        let is_str = matches!(self.form, Form::Borrowed)
            && matches!(self.expr, Expr::Name(..) | Expr::Str(..) | Expr::If { .. });
        if is_str { self.expr } else { text_method(self.expr, "as_str", self.span) }
    }

    /// Evaluating it runs nothing, neither code of the program nor a panic.
    fn is_still(&self) -> bool {
        let is_place = matches!(self.form, Form::Borrowed | Form::Place { .. });
        let is_variable = |expr: &Expr| matches!(expr, Expr::Name(..) | Expr::Field(..) | Expr::Str(..));
        is_place
            && match &self.expr {
                Expr::Deref(inner) => is_variable(inner),
                expr => is_variable(expr),
            }
    }
}

impl Body<'_, '_> {
    fn is_text(&self, expr: &Expr_) -> bool {
        self.lower.types.expr(expr.id).is(&Con::Str)
    }

    /// The operands of a chain of `+`, from left to right.
    fn summands<'e>(&self, expr: &'e Expr_, out: &mut Vec<&'e Expr_>) {
        match &expr.kind {
            ExprKind::Binary { left, op: BinOp::Add, right, .. }
                if self.is_text(left) && self.is_text(right) && !self.lower.types.is_widened(expr.id) =>
            {
                self.summands(left, out);
                // `a + (b + c)` evaluates in the same order, and gives the same text.
                self.summands(right, out);
            }
            _ => out.push(expr),
        }
    }

    /// `a + b + c` of texts: joined at once rather than two at a time.
    pub fn joined(&mut self, expr: &Expr_) -> Option<Expr> {
        let mut parts = Vec::new();
        self.summands(expr, &mut parts);
        if parts.len() < 3 {
            return None;
        }
        let outer = self.looked_at.clone();
        let mut texts = Vec::new();
        for part in parts {
            texts.push(self.expr(part).into_text());
            let mut names = Names::default();
            names.expr(part);
            let uses = names.0.into_iter().filter_map(|name| self.lower.flow.uses.get(&name));
            let webs = uses.map(|used| used.web).filter(|web| self.lower.types.web(*web).is(&Con::Str));
            self.looked_at.extend(webs);
        }
        self.looked_at = outer;
        Some(runtime("string::concat", vec![reference(Expr::Array(texts))], expr.span))
    }

    /// A text that can be looked at without a copy, and without running anything: a literal or a variable that is no cell.
    fn is_text_place(&self, expr: &Expr_) -> bool {
        let is_plain = |id: &NodeId| {
            let Some(used) = self.lower.flow.uses.get(id) else { return false };
            let held = self.lower.storage(used.web);
            let info = &self.lower.flow.webs[used.web.0 as usize];
            let is_plain = match held {
                Storage::Local | Storage::Plain => true,
                Storage::Inline => self.is_own(used.web),
                Storage::Shared | Storage::Late => false,
            };
            is_plain && !info.maybe_unbound && self.lower.types.web(used.web).is(&Con::Str)
        };
        match &expr.kind {
            ExprKind::Str(_) => true,
            ExprKind::Name(_) => self.is_text(expr) && is_plain(&expr.id),
            _ => false,
        }
    }

    /// `a or b`, `a and b` of texts that are all in place: one of them, not a copy of it.
    pub fn chosen_text(&mut self, op: BoolOp, values: &[Expr_]) -> Option<Expr> {
        if !values.iter().all(|value| self.is_text_place(value)) {
            return None;
        }
        let mut values = values.iter().rev();
        let mut chosen = self.expr(values.next()?).into_text();
        for value in values {
            let value = self.expr(value);
            let span = value.span;
            let test = Box::new(runtime("ops::truth", vec![value.clone().by_ref()], span));
            let (kept, other) = (only(value.into_text()), only(chosen));
            let (body, orelse) = if op == BoolOp::Or { (kept, other) } else { (other, kept) };
            chosen = Expr::If { test, body, orelse };
        }
        Some(chosen)
    }

    /// An operation of the runtime on a text in a cell, done on the text in the cell.
    pub fn looked_at(&mut self, path: &'static str, operands: &[&Value], span: Span) -> Option<Expr> {
        let in_cell = |value: &Value| match &value.expr {
            Expr::Method { receiver, name, args, .. }
                if value.ty.is(&Con::Str)
                    && name.as_ref() == "get"
                    && args.is_empty()
                    && matches!(**receiver, Expr::Name(..) | Expr::Field(..)) =>
            {
                Some((**receiver).clone())
            }
            _ => None,
        };
        let position = operands.iter().position(|value| in_cell(value).is_some())?;
        let others = || operands.iter().enumerate().filter(|(index, _)| *index != position);
        let still = |value: &Value| value.is_still() || matches!(value.expr, Expr::Int(..));
        if !others().all(|(_, value)| still(value)) {
            return None;
        }
        let cell = in_cell(operands[position])?;
        let name = self.temp("text");
        let text = Expr::Name(name.clone(), operands[position].span);
        // Beside an operand of an open type, text is `str`, whatever holds it.
        let text = match operands.iter().any(|value| value.ty.head().is_none()) {
            true => text_method(text, "as_str", operands[position].span),
            false => text,
        };
        let args = operands.iter().enumerate().map(|(index, value)| match index == position {
            true => text.clone(),
            false => (*value).clone().by_ref(),
        });
        let body = Box::new(runtime(path, args.collect(), span));
        let look = Expr::Closure { params: vec![Pattern::Name(name)], body };
        Some(method(cell, "with", vec![look], operands[position].span))
    }

    /// `text += …`: the text grows where it is, if everything that is added is still.
    pub fn grown(&mut self, target: &Expr_, def: DefId, added: &Expr_, span: Span) -> Option<Stmt> {
        let used = self.lower.flow.uses.get(&target.id)?;
        let web = used.web;
        let info = &self.lower.flow.webs[web.0 as usize];
        let is_one = self.lower.flow.defs[def.0 as usize].web == web;
        if !is_one || info.maybe_unbound || !self.lower.types.web(web).is(&Con::Str) {
            return None;
        }
        let mut parts = Vec::new();
        self.summands(added, &mut parts);
        // A text that is added to itself is looked at while it grows.
        let is_itself = |part: &Expr_| self.lower.flow.uses.get(&part.id).is_some_and(|used| used.web == web);
        if !parts.iter().all(|part| self.is_text_place(part) && !is_itself(part)) {
            return None;
        }
        let parts: Vec<Expr> = parts.into_iter().map(|part| self.expr(part).into_text()).collect();
        let slot = self.slot(web, target.span);
        let grow = |text: &Expr| -> Vec<Expr> {
            parts.iter().map(|part| method(text.clone(), "push_str", vec![part.clone()], span)).collect()
        };
        let in_cell = match self.lower.storage(web) {
            Storage::Shared => true,
            Storage::Inline => !self.is_own(web),
            Storage::Late => return None,
            Storage::Local | Storage::Plain => false,
        };
        let pushes = if in_cell {
            let name = self.temp("text");
            let mut pushes = grow(&Expr::Name(name.clone(), target.span));
            let last = pushes.pop()?;
            let body = match pushes.is_empty() {
                true => last,
                false => Expr::Block(Block {
                    stmts: pushes.into_iter().map(Stmt::Expr).collect(),
                    tail: Some(Box::new(last)),
                }),
            };
            let change = Expr::Closure { params: vec![Pattern::Name(name)], body: Box::new(body) };
            method(slot, "change", vec![change], target.span)
        } else {
            if self.is_borrowed_text(web) {
                return None;
            }
            let mut pushes = grow(&slot);
            let last = pushes.pop()?;
            if pushes.is_empty() {
                last
            } else {
                Expr::Block(Block {
                    stmts: pushes.into_iter().map(Stmt::Expr).collect(),
                    tail: Some(Box::new(last)),
                })
            }
        };
        Some(Stmt::Expr(pushes))
    }
}
