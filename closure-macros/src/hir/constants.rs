//! Module variables that are constants: what reads one means its value.
//!
//! `RATE = 0.2` at the head of a module is bound once, and before anything else is run. So a function that reads it captures nothing, and is
//! a function that Rust code calls, not one that the module's statements make.

use super::build::Builder;
use super::*;
use crate::ast;
use crate::hash::HashMap;
use crate::scope::{BindingKind, Meanings, ScopeTable};

/// The constants, and where each has been bound.
pub(super) type Constants = HashMap<VarId, (ast::Expr, Span)>;

/// Finds them.
pub(super) fn constants(module: &ast::Module, names: &Meanings, table: &ScopeTable) -> Constants {
    let mut found = Constants::default();
    for stmt in module.body.iter().take_while(|stmt| runs_nothing(stmt)) {
        let (target, value) = match &stmt.kind {
            ast::StmtKind::Assign { targets, value } if targets.len() == 1 => (&targets[0], value),
            ast::StmtKind::AnnAssign { target, annotation, value: Some(value) }
                if is_type_of(annotation, value) =>
            {
                (target, value)
            }
            _ => continue,
        };
        if let (Some(var), ast::ExprKind::Name(_)) = (names.var_of(target.id), &target.kind)
            && is_literal(value)
            && matches!(table.var(var).bindings.as_slice(), [binding] if binding.kind == BindingKind::Assign)
        {
            found.insert(var, (value.clone(), stmt.span.end()));
        }
    }
    found
}

/// Says if a statement can run no code of the program's.
fn runs_nothing(stmt: &ast::Stmt) -> bool {
    let is_still = |expr: &ast::Expr| {
        matches!(expr.kind, ast::ExprKind::Name(_) | ast::ExprKind::None) || is_literal(expr)
    };
    match &stmt.kind {
        ast::StmtKind::Import(_) | ast::StmtKind::ImportFrom { .. } | ast::StmtKind::Pass => true,
        ast::StmtKind::Expr(value) | ast::StmtKind::Assign { value, .. } => is_still(value),
        ast::StmtKind::AnnAssign { value, .. } => value.as_ref().is_none_or(is_still),
        ast::StmtKind::FunctionDef(function) => {
            function.decorators.is_empty()
                && function.params.list.iter().all(|param| param.default.as_ref().is_none_or(is_still))
        }
        _ => false,
    }
}

fn is_literal(expr: &ast::Expr) -> bool {
    use ast::ExprKind::*;
    matches!(expr.kind, Bool(_) | Int(_) | Float(_) | Str(_))
}

/// Says if an annotation tells no more than the literal itself: `float` makes of `1` what goes where floats do.
fn is_type_of(annotation: &ast::Annotation, value: &ast::Expr) -> bool {
    let name = match &value.kind {
        ast::ExprKind::Bool(_) => "bool",
        ast::ExprKind::Int(_) => "int",
        ast::ExprKind::Float(_) => "float",
        _ => "str",
    };
    annotation.text == name
}

impl Builder<'_> {
    /// Takes constants out of what functions capture.
    pub(super) fn drop_constants(&mut self) {
        for var in self.constants.keys() {
            self.scopes.vars[var.0 as usize].captured_by.clear();
            for scope in &mut self.scopes.scopes {
                scope.free.retain(|free| free != var);
            }
        }
    }

    /// The value of a name, if that is a constant where it is read.
    pub(super) fn constant(&mut self, expr: &ast::Expr) -> Option<ExprKind> {
        let (value, bound) = self.constants.get(&self.names.var_of(expr.id)?)?;
        let is_module = self.scopes.scope(self.frame()).parent.is_none();
        if is_module && expr.span.lo < bound.lo {
            return None;
        }
        let kind = match &value.kind {
            ast::ExprKind::Bool(value) => ExprKind::Bool(*value),
            ast::ExprKind::Int(value) => ExprKind::Int(*value),
            ast::ExprKind::Float(value) => ExprKind::Float(*value),
            ast::ExprKind::Str(text) => ExprKind::Str(text.clone()),
            _ => return None,
        };
        let id = self.own(expr.id);
        self.read_constants.insert(id);
        Some(kind)
    }
}
