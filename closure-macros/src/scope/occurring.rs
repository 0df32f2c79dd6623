//! Which names occur in a piece of the program, whatever they mean there.

use crate::ast::{Expr, ExprKind, Function, ImportName, Name, Stmt, StmtKind};
use crate::hash::HashSet;
use crate::visit::{self, Visitor};

/// The names that occur, however deep: read, bound or declared.
#[derive(Default)]
pub(super) struct Names(HashSet<Name>);

impl Names {
    pub fn of<'s>(stmts: impl IntoIterator<Item = &'s Stmt>) -> Self {
        let mut names = Names::default();
        names.add(stmts);
        names
    }

    pub fn add<'s>(&mut self, stmts: impl IntoIterator<Item = &'s Stmt>) {
        stmts.into_iter().for_each(|stmt| self.stmt(stmt));
    }

    /// A name like this one that does not occur; from now on it does.
    pub fn free(&mut self, name: &str) -> Name {
        let mut candidate: Name = name.into();
        let mut number = 2;
        while !self.0.insert(candidate.clone()) {
            candidate = format!("{name}{number}").into();
            number += 1;
        }
        candidate
    }
}

impl<'a> Visitor<'a> for Names {
    fn stmt(&mut self, stmt: &'a Stmt) {
        match &stmt.kind {
            StmtKind::Nonlocal(names) | StmtKind::Global(names) => {
                self.0.extend(names.iter().map(|name| name.name.clone()));
            }
            StmtKind::Import(names) | StmtKind::ImportFrom { names, .. } => {
                self.0.extend(names.iter().map(ImportName::binding));
            }
            _ => {}
        }
        visit::walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &'a Expr) {
        if let ExprKind::Name(name) = &expr.kind {
            self.0.insert(name.clone());
        }
        visit::walk_expr(self, expr);
    }

    fn function(&mut self, function: &'a Function) {
        self.0.insert(function.bound_name().clone());
        self.0.extend(function.params.list.iter().map(|param| param.name.name.clone()));
        visit::walk_function(self, function);
        visit::walk_body(self, function);
    }
}
