//! What CPython's compiler, rather than its grammar, finds wrong with the places of statements.

use crate::ast::{Stmt, StmtKind};
use crate::diagnostics::{Diagnostics, Kind};

/// Where a statement stands.
#[derive(Clone, Copy, Default)]
struct Place {
    in_function: bool,
    in_loop: bool,
    /// How many loops are around it in its function.
    loops: u32,
}

/// CPython's limit.
const MAX_LOOPS: u32 = 20;

/// Reports `return`, `break` and `continue` where there is nothing to leave or go on with.
pub(super) fn check(body: &[Stmt], diags: &mut Diagnostics) {
    statements(body, Place::default(), diags);
}

fn statements(body: &[Stmt], place: Place, diags: &mut Diagnostics) {
    for stmt in body {
        statement(stmt, place, diags);
    }
}

fn statement(stmt: &Stmt, place: Place, diags: &mut Diagnostics) {
    let mut error = |message| diags.error(Kind::SyntaxError, stmt.span, message);
    match &stmt.kind {
        StmtKind::Return(_) if !place.in_function => error("'return' outside function"),
        StmtKind::Break if !place.in_loop => error("'break' outside loop"),
        StmtKind::Continue if !place.in_loop => error("'continue' not properly in loop"),
        StmtKind::FunctionDef(function) => {
            statements(&function.body, Place { in_function: true, ..Place::default() }, diags);
        }
        StmtKind::For { body, orelse, .. } | StmtKind::While { body, orelse, .. } => {
            if place.loops == MAX_LOOPS {
                error("too many statically nested blocks");
            }
            statements(body, Place { in_loop: true, loops: place.loops + 1, ..place }, diags);
            // The `else` of a loop is behind it.
            statements(orelse, place, diags);
        }
        StmtKind::If { body, orelse, .. } => {
            statements(body, place, diags);
            statements(orelse, place, diags);
        }
        _ => {}
    }
}
