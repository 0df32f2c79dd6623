//! Goes through what a body says, in the order in which it happens.

use super::{Block, Expr, Stmt};

/// A part of a body.
#[derive(Clone, Copy)]
pub enum Node<'a> {
    Block,
    /// After what is evaluated for it: a `let` after its value, a `for` after its iterator.
    Stmt(&'a Stmt),
    Expr(&'a Expr),
    /// The body of a loop begins or ends.
    Loop(bool),
}

/// Shows all parts of a block.
pub fn block<'a>(block_: &'a Block, see: &mut dyn FnMut(Node<'a>)) {
    see(Node::Block);
    block_.stmts.iter().for_each(|each| stmt(each, see));
    block_.tail.iter().for_each(|tail| expr(tail, see));
}

fn repeated<'a>(body: &'a Block, see: &mut dyn FnMut(Node<'a>)) {
    see(Node::Loop(true));
    block(body, see);
    see(Node::Loop(false));
}

fn stmt<'a>(stmt: &'a Stmt, see: &mut dyn FnMut(Node<'a>)) {
    match stmt {
        Stmt::Let { value, .. } => {
            value.iter().for_each(|value| expr(value, see));
            see(Node::Stmt(stmt));
        }
        Stmt::Assign { target, value } => {
            expr(value, see);
            if !matches!(target, Expr::Name(..)) {
                expr(target, see);
            }
            see(Node::Stmt(stmt));
        }
        Stmt::For { iter, body, .. } => {
            expr(iter, see);
            see(Node::Stmt(stmt));
            repeated(body, see);
        }
        Stmt::Expr(value) | Stmt::Return(Some(value)) => {
            see(Node::Stmt(stmt));
            expr(value, see);
        }
        Stmt::If { test, body, orelse } => {
            see(Node::Stmt(stmt));
            expr(test, see);
            block(body, see);
            orelse.iter().for_each(|orelse| block(orelse, see));
        }
        Stmt::While { test, body, .. } => {
            see(Node::Stmt(stmt));
            see(Node::Loop(true));
            expr(test, see);
            block(body, see);
            see(Node::Loop(false));
        }
        Stmt::Loop { body, .. } => {
            see(Node::Stmt(stmt));
            repeated(body, see);
        }
        Stmt::Labelled { body, .. } => {
            see(Node::Stmt(stmt));
            block(body, see);
        }
        Stmt::Use(_) | Stmt::Break(_) | Stmt::Continue(_) | Stmt::Return(None) => see(Node::Stmt(stmt)),
    }
}

/// Shows an expression, and all parts of it.
pub fn expr<'a>(expr_: &'a Expr, see: &mut dyn FnMut(Node<'a>)) {
    see(Node::Expr(expr_));
    let all = |exprs: &'a [Expr], see: &mut dyn FnMut(Node<'a>)| {
        exprs.iter().for_each(|each| expr(each, see));
    };
    match expr_ {
        Expr::Name(..)
        | Expr::Field(..)
        | Expr::SelfValue
        | Expr::Int(..)
        | Expr::TypedInt(..)
        | Expr::Float(..)
        | Expr::Bool(_)
        | Expr::Str(..)
        | Expr::Unit
        | Expr::Bug(_)
        | Expr::None
        | Expr::Path(..)
        | Expr::Generic { .. }
        | Expr::Associated { .. }
        | Expr::Instance { .. }
        | Expr::OfClosure { .. }
        | Expr::Item(_) => {}
        Expr::Some(inner)
        | Expr::Ref(inner)
        | Expr::Deref(inner)
        | Expr::TupleField(inner, _)
        | Expr::RustField(inner, ..)
        | Expr::Not(inner)
        | Expr::Closure { body: inner, .. }
        | Expr::OwnedClosure { body: inner, .. }
        | Expr::Paren(inner) => expr(inner, see),
        Expr::Index(left, right)
        | Expr::Native { left, right, .. }
        | Expr::Range { start: left, end: right } => {
            expr(left, see);
            expr(right, see);
        }
        Expr::Tuple(items)
        | Expr::Array(items)
        | Expr::Format { args: items, .. }
        | Expr::Panic { args: items, .. } => all(items, see),
        Expr::Call { callee, args, .. } => {
            expr(callee, see);
            all(args, see);
        }
        Expr::Method { receiver, args, .. } => {
            expr(receiver, see);
            all(args, see);
        }
        Expr::Struct { fields, .. } => fields.iter().for_each(|(_, value)| expr(value, see)),
        Expr::If { test, body, orelse } => {
            expr(test, see);
            block(body, see);
            block(orelse, see);
        }
        Expr::Block(inner) => block(inner, see),
    }
}
