//! What generated code can panic.
//!
//! What is not known to do without is taken for something that can: that costs a line in the expansion, the contrary would name
//! a wrong one.

use crate::builtins::{Effect, effect_of};
use crate::model::*;

/// Functions of the runtime that cannot, beside those of the table of builtins and those that make an empty container.
const INFALLIBLE: &[&str] = &[
    "Cell::new",
    "CopyCell::new",
    "Dict::new",
    "Func::new",
    "Inline::new",
    "Iter::named",
    "Late::new",
    "Late::unbound",
    "List::from",
    "Number::from",
    "Objects::objects",
    "String::as_str",
    "Tuple::from",
    "Tuple::new",
    "Value::from",
    "Value::overloaded",
    "Value::with_parameters",
    "Variables::new",
    "Vec::new",
    "builtins::Type::name",
    "fmt::repr",
    "fmt::str",
    "number",
    "ops::Slice::new",
    "ops::is_absent",
    "ops::is_none",
    "ops::is_present",
    "ops::iter",
    "string::concat",
    "string::owned",
];

pub(super) fn can_fail(expr: &Expr) -> bool {
    in_expr(expr, &known)
}

pub(super) fn stmt_can_fail(stmt: &Stmt) -> bool {
    in_stmt(stmt, &known)
}

/// Whether a compound statement can fail before its body is run.
pub(super) fn head_can_fail(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::If { test, .. } => can_fail(test),
        Stmt::For { iter, .. } => can_fail(iter),
        // A loop with `else`.
        Stmt::Labelled { body, .. } => body.stmts.first().is_some_and(head_can_fail),
        _ => false,
    }
}

/// Whether evaluating an expression may change an object that something else holds: it may run code of the program.
pub(super) fn can_change(expr: &Expr) -> bool {
    in_expr(expr, &|part| match part {
        Part::Expr(Expr::Call { callee, .. }) => match &**callee {
            Expr::Path(Path::Runtime(name), _) | Expr::Generic { path: Path::Runtime(name), .. } => {
                let only_looks = ["ops::", "fmt::", "string::", "String::", "Vec::"]
                    .iter()
                    .any(|module| name.starts_with(module));
                (!only_looks && !INFALLIBLE.contains(name)).then_some(true)
            }
            Expr::Path(Path::Core(name), _) => name.starts_with("iter::").then_some(true),
            Expr::Associated { .. } => None,
            _ => Some(true),
        },
        Part::Expr(Expr::Method { name, foreign, .. }) => {
            let only_looks = matches!(
                name.as_ref(),
                "get" | "share" | "as_str" | "as_ref" | "unwrap" | "copy" | "sum" | "with" | "steady"
            );
            (*foreign || !only_looks).then_some(true)
        }
        _ => None,
    })
}

/// Whether a name is read in a statement.
pub(super) fn is_named_in_stmt(name: &RustName, stmt: &Stmt) -> bool {
    in_stmt(stmt, &|part| names(name, part))
}

/// Whether a name is read in an expression.
pub(super) fn is_named_in(name: &RustName, expr: &Expr) -> bool {
    in_expr(expr, &|part| names(name, part))
}

fn names(name: &RustName, part: Part<'_>) -> Option<bool> {
    match part {
        Part::Expr(Expr::Name(read, _)) => Some(read == name),
        Part::Expr(_) | Part::Stmt(_) => None,
    }
}

/// What is asked about.
#[derive(Clone, Copy)]
enum Part<'e> {
    Expr(&'e Expr),
    Stmt(&'e Stmt),
}

/// Whether this can fail; none if that depends on its parts alone.
fn known(part: Part<'_>) -> Option<bool> {
    let expr = match part {
        // The next element may be computed.
        Part::Stmt(Stmt::For { iter, .. }) => return (!matches!(iter, Expr::Range { .. })).then_some(true),
        Part::Stmt(_) => return None,
        Part::Expr(expr) => expr,
    };
    match expr {
        Expr::Panic { .. } | Expr::Index(..) => Some(true),
        Expr::Native { op, foreign: true, .. } => {
            (!matches!(*op, "==" | "!=" | "<" | "<=" | ">" | ">=")).then_some(true)
        }
        Expr::Call { callee, args, .. } => (!is_infallible(callee, args)).then_some(true),
        Expr::Method { foreign: true, .. } => Some(true),
        Expr::Method { receiver, name, args, .. } => match (name.as_ref(), args.as_slice()) {
            // The code of the closure is run here.
            ("with" | "change", [Expr::Closure { body, .. }]) => Some(can_fail(receiver) || can_fail(body)),
            // It names its own line: see `frames`.
            ("of", [_]) => Some(false),
            ("get" | "share" | "as_str" | "as_ref" | "unwrap", [])
            | ("set" | "push" | "push_str" | "append" | "map", [_])
            | ("copy" | "keys" | "values" | "items" | "steady", []) => None,
            _ => Some(true),
        },
        // Whoever calls it fails.
        Expr::Closure { .. } | Expr::OwnedClosure { .. } => Some(false),
        _ => None,
    }
}

fn is_infallible(callee: &Expr, args: &[Expr]) -> bool {
    match callee {
        Expr::Path(Path::Runtime(name), _) | Expr::Generic { path: Path::Runtime(name), .. } => {
            effect_of(name) == Some(Effect::Pure)
                || INFALLIBLE.contains(name)
                || name.starts_with("CapturedCell::")
                || (matches!(*name, "Dict::from" | "Set::from" | "Set::from_constants" | "Set::constant")
                    && has_constant_keys(*name == "Dict::from", args))
        }
        Expr::Path(Path::Core(_), _) => true,
        Expr::Associated { path: Path::Runtime("Func"), .. } => true,
        Expr::Associated { name: "new", .. } => args.is_empty(),
        _ => false,
    }
}

/// A dict or set with keys that are constants; others could be NaN, which can be no key.
fn has_constant_keys(dict: bool, args: &[Expr]) -> bool {
    fn is_constant(key: &Expr) -> bool {
        match key {
            Expr::Int(..) | Expr::TypedInt(..) | Expr::Float(..) | Expr::Bool(_) | Expr::Str(..) => true,
            Expr::Call { callee, args, .. } => {
                matches!(**callee, Expr::Path(Path::Runtime("string::owned"), _))
                    && args.iter().all(is_constant)
            }
            Expr::Tuple(items) => items.iter().all(is_constant),
            _ => false,
        }
    }
    let [Expr::Array(items)] = args else { return false };
    items.iter().all(|item| match item {
        Expr::Tuple(pair) if dict => pair.first().is_some_and(is_constant),
        item => is_constant(item),
    })
}

fn in_block(block: &Block, known: &dyn Fn(Part<'_>) -> Option<bool>) -> bool {
    block.stmts.iter().any(|stmt| in_stmt(stmt, known))
        || block.tail.as_ref().is_some_and(|tail| in_expr(tail, known))
}

fn in_stmt(stmt: &Stmt, known: &dyn Fn(Part<'_>) -> Option<bool>) -> bool {
    if let Some(answer) = known(Part::Stmt(stmt)) {
        return answer;
    }
    let expr = |expr| in_expr(expr, known);
    let block = |block| in_block(block, known);
    match stmt {
        Stmt::Let { value, .. } | Stmt::Return(value) => value.as_ref().is_some_and(expr),
        Stmt::Assign { target, value } => expr(target) || expr(value),
        Stmt::Expr(value) => expr(value),
        Stmt::If { test, body, orelse } => expr(test) || block(body) || orelse.as_ref().is_some_and(block),
        Stmt::While { test, body, .. } => expr(test) || block(body),
        Stmt::For { iter, body, .. } => expr(iter) || block(body),
        Stmt::Loop { body, .. } | Stmt::Labelled { body, .. } => block(body),
        Stmt::Use(_) | Stmt::Break(_) | Stmt::Continue(_) => false,
    }
}

/// Whether something is so of any part of an expression of which `known` has an answer; it has the first word on each.
fn in_expr(expr: &Expr, known: &dyn Fn(Part<'_>) -> Option<bool>) -> bool {
    if let Some(answer) = known(Part::Expr(expr)) {
        return answer;
    }
    let part = |part: &Expr| in_expr(part, known);
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
        | Expr::Bug(_)
        | Expr::Path(..)
        | Expr::Generic { .. }
        | Expr::Associated { .. }
        | Expr::OfClosure { .. }
        | Expr::Instance { .. }
        | Expr::Item(_) => false,
        Expr::Some(inner)
        | Expr::Ref(inner)
        | Expr::Deref(inner)
        | Expr::TupleField(inner, _)
        | Expr::RustField(inner, ..)
        | Expr::Not(inner)
        | Expr::Closure { body: inner, .. }
        | Expr::OwnedClosure { body: inner, .. }
        | Expr::Paren(inner) => part(inner),
        Expr::Index(left, right)
        | Expr::Native { left, right, .. }
        | Expr::Range { start: left, end: right } => part(left) || part(right),
        Expr::Tuple(items) | Expr::Array(items) => items.iter().any(part),
        Expr::Format { args, .. } | Expr::Panic { args, .. } => args.iter().any(part),
        Expr::Call { callee, args, .. } => part(callee) || args.iter().any(part),
        Expr::Method { receiver, args, .. } => part(receiver) || args.iter().any(part),
        Expr::Struct { fields, .. } => fields.iter().any(|(_, value)| part(value)),
        Expr::If { test, body, orelse } => part(test) || in_block(body, known) || in_block(orelse, known),
        Expr::Block(block) => in_block(block, known),
    }
}
