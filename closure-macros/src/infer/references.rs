//! What is found of functions before their types are: the functions that they refer to, their definitions, their `return`s.

use crate::hir::visit::{self, Visitor};
use crate::hir::*;
use crate::table::{HashedSet, Table};

/// Which functions each function refers to, and the source's functions by id.
pub(super) struct References<'a> {
    stack: Vec<NodeId>,
    flow: &'a crate::flow::Flow,
    pub trees: Table<NodeId, &'a Function>,
    /// Known functions named in a function's own body or in a function inside it.
    pub refs: Table<NodeId, HashedSet<NodeId>>,
}

impl<'a> References<'a> {
    pub fn collect(module: &'a Module, flow: &'a crate::flow::Flow) -> Self {
        let mut this =
            References { stack: Vec::new(), flow, trees: Table::default(), refs: Table::default() };
        visit::walk_stmts(&mut this, &module.body);
        this
    }
}

impl<'a> Visitor<'a> for References<'a> {
    fn expr(&mut self, expr: &'a Expr) {
        if let ExprKind::Name(_) = expr.kind {
            let known = self.flow.uses.get(&expr.id).and_then(|u| self.flow.webs[u.web.0 as usize].known);
            if let Some(known) = known {
                for function in &self.stack {
                    self.refs.get_or_default(*function).insert(known);
                }
            }
        }
        visit::walk_expr(self, expr);
    }

    fn function(&mut self, function: &'a Function) {
        self.trees.insert(function.id, function);
        visit::walk_function(self, function);
        self.stack.push(function.id);
        visit::walk_body(self, function);
        self.stack.pop();
    }
}

/// The `def`s and the assigned lambdas of a frame's own statements, blocks included.
pub fn own_defs<'a>(body: &'a [Stmt], out: &mut Vec<&'a Function>) {
    for stmt in body {
        match &stmt.kind {
            StmtKind::FunctionDef(function) => out.push(function),
            StmtKind::Assign { value: Expr { kind: ExprKind::Lambda(function), .. }, .. } => {
                out.push(function)
            }
            StmtKind::If { body, orelse, .. }
            | StmtKind::While { body, orelse, .. }
            | StmtKind::For { body, orelse, .. } => {
                own_defs(body, out);
                own_defs(orelse, out);
            }
            _ => {}
        }
    }
}

/// Counts the `return` statements of one function.
#[derive(Default)]
pub(super) struct Returns {
    count: usize,
}

impl Returns {
    pub(super) fn of(function: &Function) -> usize {
        let mut returns = Returns::default();
        visit::walk_stmts(&mut returns, &function.body);
        returns.count
    }
}

impl<'a> Visitor<'a> for Returns {
    fn stmt(&mut self, stmt: &'a Stmt) {
        if matches!(stmt.kind, StmtKind::Return(_)) {
            self.count += 1;
        }
        visit::walk_stmt(self, stmt);
    }

    fn expr(&mut self, _: &'a Expr) {}

    fn function(&mut self, _: &'a Function) {}
}
