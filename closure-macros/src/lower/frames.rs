//! Which line a panic names, of a source in which Rust has no places to name.
//!
//! A function that can fail has a frame: a local of the runtime's type `Frame`, which is told the line before each statement that can
//! fail, and handed back with the result. An expression on another line than the one around it is evaluated within
//! that line, as CPython has it: a call or an operation is on the line on which it begins, a method call on that of the method's name.

use super::Lower;
use super::body::Body;
use super::fallible::{can_fail, head_can_fail, is_named_in, is_named_in_stmt, stmt_can_fail};
use super::places::{Expr_, Form, Value, method, reference, runtime};
use crate::builtins::{Effect, Iterates};
use crate::hir::{self, ExprKind, Function, Name, Origin, StmtKind};
use crate::infer::{BuiltinPlan, Con, Ty};
use crate::model::*;
use crate::names::Namespace;
use crate::scope::ScopeTable;
use crate::source::Span;

/// The line that panics of a body name.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// The line that what is lowered now is on.
    number: u32,
    /// Whether the frame has been told of any.
    told: bool,
}

/// A name for the frame that hides neither a variable nor a Rust item that the source names.
pub(super) fn variable(scopes: &ScopeTable, names: Vec<&Name>) -> RustName {
    let mut taken = Namespace::default();
    scopes.vars.iter().map(|var| &var.name).chain(names).for_each(|name| taken.reserve(name));
    taken.take("frame")
}

/// The line that CPython names where an expression fails.
fn line_of(expr: &Expr_) -> u32 {
    match &expr.kind {
        ExprKind::Call { func, .. } => match &func.kind {
            ExprKind::Attribute { attr, .. } => attr.span.lo.line,
            _ => expr.span.lo.line,
        },
        _ => expr.span.lo.line,
    }
}

fn int(value: u32) -> Expr {
    Expr::Int(value.into(), Span::call_site())
}

fn text(text: &str) -> Expr {
    Expr::Str(text.to_owned(), Span::call_site())
}

impl Block {
    /// The value of the one statement that stands here.
    fn only_value_from(&mut self, start: usize) -> Option<&mut Expr> {
        match (&mut self.stmts[start..], &mut self.tail) {
            ([], Some(value)) => Some(value),
            (
                [Stmt::Let { value: Some(value), .. } | Stmt::Expr(value) | Stmt::Return(Some(value))],
                None,
            ) => Some(value),
            _ => None,
        }
    }
}

/// `frame.on(3, …).of(value)` becomes `value`, behind the statement `frame.at(3, …)`.
fn take_line(value: &mut Expr) -> Option<Stmt> {
    let Expr::Method { receiver, name, args, foreign: false, .. } = value else { return None };
    let (Expr::Method { name: on, .. }, "of", [_]) = (&mut **receiver, &**name, args.as_slice()) else {
        return None;
    };
    *on = "at".into();
    let inner = args.pop()?;
    match std::mem::replace(value, inner) {
        Expr::Method { receiver, .. } => Some(Stmt::Expr(*receiver)),
        _ => None,
    }
}

impl Lower<'_> {
    fn frame(&self) -> Option<Expr> {
        let (_, name) = self.python.as_ref()?;
        Some(Expr::Name(name.clone(), Span::call_site()))
    }

    /// `frame.name(&(13, "count += by"))`
    fn told(&self, name: &'static str, line: u32) -> Option<Expr> {
        let (python, _) = self.python.as_ref()?;
        let line = Expr::Tuple(vec![int(line), text(python.line(line)?.trim())]);
        Some(method(self.frame()?, name, vec![reference(line)], Span::call_site()))
    }

    /// `frame.leave(value)`
    fn left(&self, value: Expr) -> Expr {
        match self.frame() {
            Some(frame) => method(frame, "leave", vec![value], Span::call_site()),
            None => value,
        }
    }
}

impl Body<'_, '_> {
    /// Lines are told of sources that have them, except of functions that the compiler adds, and of what generators do: that is part of
    /// whoever asks for their elements.
    pub fn first_line(&self, function: Option<&Function>) -> Option<Line> {
        let is_added = function.is_some_and(|function| function.origin != Origin::Program);
        let told = self.lower.python.is_some() && !is_added;
        told.then_some(Line { number: 0, told: false })
    }

    /// What is lowered next is on the first line of a statement.
    pub fn enter_line(&mut self, stmt: &hir::Stmt) {
        let span = match &stmt.kind {
            // The last decorator to be called is the first.
            StmtKind::FunctionDef(function) => {
                function.decorators.first().map_or(stmt.span, |decorator| decorator.span)
            }
            _ => stmt.span,
        };
        if let Some(line) = &mut self.line {
            line.number = span.lo.line;
        }
    }

    /// Tells the frame the line of a statement that has been lowered to what the block has from `start` on, if it can fail.
    pub fn tell_line(&mut self, stmt: &hir::Stmt, start: usize, block: &mut Block) {
        let lowered = &block.stmts[start..];
        let fails = match &stmt.kind {
            StmtKind::If { test, .. } if test.constant_truth().is_some() => false,
            // Bodies tell the lines of their statements; a `while` tells its own at each step.
            StmtKind::While { .. } | StmtKind::Continue => false,
            StmtKind::If { .. } => match block.tail.as_deref() {
                Some(Expr::If { test, .. }) => can_fail(test),
                _ => lowered.iter().any(head_can_fail),
            },
            StmtKind::For { iter, .. } => self.steps_can_fail(iter) || lowered.iter().any(head_can_fail),
            _ => lowered.iter().any(stmt_can_fail) || block.tail.as_deref().is_some_and(can_fail),
        };
        let tell = match fails {
            true => {
                self.enter_line(stmt);
                self.line_again()
            }
            false => block.only_value_from(start).and_then(take_line),
        };
        if let Some(tell) = tell {
            block.stmts.insert(start, tell);
        }
    }

    /// Tells the frame the line once more.
    pub fn line_again(&mut self) -> Option<Stmt> {
        let line = self.line.as_mut()?;
        let tell = self.lower.told("at", line.number)?;
        line.told = true;
        Some(Stmt::Expr(tell))
    }

    /// The test of a loop, which is on the loop's line at each step.
    pub fn at_each_step(&mut self, test: Expr) -> Expr {
        if !can_fail(&test) {
            return test;
        }
        match self.line_again() {
            Some(tell) => Expr::Block(Block { stmts: vec![tell], tail: Some(Box::new(test)) }),
            None => test,
        }
    }

    /// Whether a step of a loop over this can fail: it runs code of the program, or finds that a dict has changed.
    pub fn steps_can_fail(&self, iter: &Expr_) -> bool {
        if let (ExprKind::Call { args, .. }, Some(BuiltinPlan::Row(call))) =
            (&iter.kind, self.lower.types.builtin(iter.id))
            && call.builtin.iterates == Iterates::Lazy
            && call.row.effect == Effect::Pure
            && !call.row.params.iter().any(|param| param.function_arity().is_some())
        {
            return args.iter().any(|arg| self.steps_can_fail(&arg.value) && !self.is_number(&arg.value));
        }
        let ty = self.lower.types.expr(iter.id);
        !matches!(ty.head(), Some(Con::List | Con::Tuple | Con::VarTuple | Con::Str | Con::Range))
    }

    fn is_number(&self, expr: &Expr_) -> bool {
        self.lower.types.expr(expr.id) == Ty::int()
    }

    /// Goes to the line of an expression, from that around it; none if it is on this line already.
    pub fn change_line(&mut self, expr: &Expr_) -> Option<u32> {
        let line = self.line.as_mut()?;
        let own = line_of(expr);
        if own == line.number || expr.span.is_library() || own == 0 {
            return None;
        }
        Some(std::mem::replace(&mut line.number, own))
    }

    /// Goes back to the line around an expression; evaluates that on its own line, if it can fail.
    pub fn change_back(&mut self, around: u32, value: Value) -> Value {
        let Some(line) = &mut self.line else { return value };
        let own = std::mem::replace(&mut line.number, around);
        // A place has to stay one.
        if matches!(value.form, Form::Place { .. })
            || matches!(value.expr, Expr::Ref(_) | Expr::RustField(..) | Expr::Index(..))
        {
            return value;
        }
        let expr = self.on_line(own, value.expr);
        Value { expr, ..value }
    }

    /// An expression evaluated on its own line, which need not be that of what is around it.
    pub fn on_line(&mut self, own: u32, expr: Expr) -> Expr {
        let Some(line) = &mut self.line else { return expr };
        if own == line.number || !can_fail(&expr) {
            return expr;
        }
        let Some(tell) = self.lower.told("on", own) else { return expr };
        line.told = true;
        method(tell, "of", vec![expr], Span::call_site())
    }

    /// What a loop's body does last, before its next step.
    pub fn step_again(&self, body: &[Stmt], again: Option<Stmt>) -> Option<Stmt> {
        let (_, frame) = self.lower.python.as_ref()?;
        let ended = matches!(body.last(), Some(Stmt::Return(_) | Stmt::Break(_) | Stmt::Continue(_)));
        again.filter(|_| !ended && body.iter().any(|stmt| is_named_in_stmt(frame, stmt)))
    }

    /// A body with its frame, if that has been told of a line.
    pub fn framed(&self, mut block: Block) -> Block {
        let (Some(Line { told: true, .. }), Some((python, name))) = (&self.line, &self.lower.python) else {
            return block;
        };
        let function = match self.function {
            Some(function) => &*self.lower.function(function).0.name.name,
            None => "<module>",
        };
        let new = match python.file {
            Some(file) => {
                runtime("Frame::new", vec![reference(text(file)), reference(text(function))], python.literal)
            }
            None => runtime("Frame::in_literal", vec![reference(text(function))], python.literal),
        };
        self.leave(&mut block);
        let frame =
            Stmt::Let { pattern: Pattern::Name(name.clone()), mutable: false, ty: None, value: Some(new) };
        block.stmts.insert(0, frame);
        block
    }

    /// Hands the frame back wherever a block of a function's body ends the function.
    fn leave(&self, block: &mut Block) {
        self.leave_returns(block);
        match block.tail.take().map(|tail| *tail) {
            Some(Expr::If { test, mut body, mut orelse }) => {
                self.leave(&mut body);
                self.leave(&mut orelse);
                block.tail = Some(Box::new(Expr::If { test, body, orelse }));
            }
            Some(Expr::Block(mut inner)) => {
                self.leave(&mut inner);
                block.tail = Some(Box::new(Expr::Block(inner)));
            }
            Some(value) => {
                let value = self.leave_with(value, &mut block.stmts);
                block.tail = Some(Box::new(value));
            }
            None => {
                let ended = matches!(block.stmts.last(), Some(Stmt::Return(_)));
                if !ended && self.returns_nothing() {
                    block.stmts.push(Stmt::Expr(self.lower.left(Expr::Unit)));
                }
            }
        }
    }

    fn returns_nothing(&self) -> bool {
        self.function.is_none() || self.lower.rust_type(&self.result, &self.params) == Type::Unit
    }

    /// The value with which a function is left. What tells the frame a line comes before it is handed back.
    fn leave_with(&self, value: Expr, stmts: &mut Vec<Stmt>) -> Expr {
        if !self.lower.python.as_ref().is_some_and(|(_, frame)| is_named_in(frame, &value)) {
            return self.lower.left(value);
        }
        let result: RustName = self.namespace.clone().take("result");
        stmts.push(Stmt::Let {
            pattern: Pattern::Name(result.clone()),
            mutable: false,
            ty: None,
            value: Some(value),
        });
        self.lower.left(Expr::Name(result, Span::call_site()))
    }

    fn leave_returns(&self, block: &mut Block) {
        let stmts = std::mem::take(&mut block.stmts);
        for mut stmt in stmts {
            match &mut stmt {
                Stmt::Return(value) => {
                    let value = value.take().unwrap_or(Expr::Unit);
                    let left = self.leave_with(value, &mut block.stmts);
                    stmt = Stmt::Return(Some(left));
                }
                Stmt::If { body, orelse, .. } => {
                    self.leave_returns(body);
                    orelse.iter_mut().for_each(|orelse| self.leave_returns(orelse));
                }
                Stmt::While { body, .. }
                | Stmt::Loop { body, .. }
                | Stmt::For { body, .. }
                | Stmt::Labelled { body, .. } => self.leave_returns(body),
                Stmt::Let { .. }
                | Stmt::Assign { .. }
                | Stmt::Expr(_)
                | Stmt::Break(_)
                | Stmt::Continue(_)
                | Stmt::Use(_) => {}
            }
            block.stmts.push(stmt);
        }
    }
}
