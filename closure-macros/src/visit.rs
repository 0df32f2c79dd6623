//! A walk over the syntax tree, in source order.

use crate::ast::*;

/// Override what is of interest; call the `walk_*` function to go on below.
pub trait Visitor<'a> {
    fn stmt(&mut self, stmt: &'a Stmt) {
        walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &'a Expr) {
        walk_expr(self, expr);
    }

    /// A `def` or `lambda`. `walk_function` visits decorators and defaults, `walk_body` what is inside.
    fn function(&mut self, function: &'a Function) {
        walk_function(self, function);
        walk_body(self, function);
    }
}

pub fn walk_stmts<'a, V: Visitor<'a> + ?Sized>(v: &mut V, stmts: &'a [Stmt]) {
    stmts.iter().for_each(|stmt| v.stmt(stmt));
}

/// Decorators and defaults, which are evaluated where the function is defined.
pub fn walk_function<'a, V: Visitor<'a> + ?Sized>(v: &mut V, function: &'a Function) {
    function.decorators.iter().for_each(|d| v.expr(d));
    function.params.list.iter().filter_map(|p| p.default.as_ref()).for_each(|d| v.expr(d));
}

pub fn walk_body<'a, V: Visitor<'a> + ?Sized>(v: &mut V, function: &'a Function) {
    walk_stmts(v, &function.body);
}

pub fn walk_stmt<'a, V: Visitor<'a> + ?Sized>(v: &mut V, stmt: &'a Stmt) {
    match &stmt.kind {
        StmtKind::FunctionDef(function) => v.function(function),
        StmtKind::Return(value) => value.iter().for_each(|e| v.expr(e)),
        StmtKind::Assign { targets, value } => {
            v.expr(value);
            targets.iter().for_each(|t| v.expr(t));
        }
        StmtKind::AugAssign { target, value, .. } => {
            v.expr(target);
            v.expr(value);
        }
        StmtKind::AnnAssign { target, value, .. } => {
            value.iter().for_each(|e| v.expr(e));
            v.expr(target);
        }
        StmtKind::For { target, iter, body, orelse } => {
            v.expr(iter);
            v.expr(target);
            walk_stmts(v, body);
            walk_stmts(v, orelse);
        }
        StmtKind::While { test, body, orelse } | StmtKind::If { test, body, orelse } => {
            v.expr(test);
            walk_stmts(v, body);
            walk_stmts(v, orelse);
        }
        StmtKind::Assert { test, message } => {
            v.expr(test);
            message.iter().for_each(|e| v.expr(e));
        }
        StmtKind::Delete(targets) => targets.iter().for_each(|e| v.expr(e)),
        StmtKind::Expr(value) => v.expr(value),
        StmtKind::Nonlocal(_)
        | StmtKind::Global(_)
        | StmtKind::Import(_)
        | StmtKind::ImportFrom { .. }
        | StmtKind::Pass
        | StmtKind::Break
        | StmtKind::Continue
        | StmtKind::Error => {}
    }
}

pub fn walk_expr<'a, V: Visitor<'a> + ?Sized>(v: &mut V, expr: &'a Expr) {
    match &expr.kind {
        ExprKind::FString(parts) => walk_parts(v, parts),
        ExprKind::Binary { left, right, .. } => {
            v.expr(left);
            v.expr(right);
        }
        ExprKind::Unary { operand, .. } => v.expr(operand),
        ExprKind::BoolOp { values, .. }
        | ExprKind::Tuple(values)
        | ExprKind::List(values)
        | ExprKind::Set(values) => values.iter().for_each(|e| v.expr(e)),
        ExprKind::Compare { left, rest } => {
            v.expr(left);
            rest.iter().for_each(|c| v.expr(&c.right));
        }
        ExprKind::IfExp { test, body, orelse } => {
            v.expr(test);
            v.expr(body);
            v.expr(orelse);
        }
        ExprKind::Lambda(function) => v.function(function),
        ExprKind::Call { func, args } => {
            v.expr(func);
            args.iter().for_each(|a| v.expr(&a.value));
        }
        ExprKind::Attribute { value, .. } | ExprKind::Starred(value) => v.expr(value),
        ExprKind::Subscript { value, index } => {
            v.expr(value);
            v.expr(index);
        }
        ExprKind::Slice { lower, upper, step } => {
            [lower, upper, step].into_iter().flatten().for_each(|e| v.expr(e));
        }
        ExprKind::Dict(items) => {
            for (key, value) in items {
                key.iter().for_each(|e| v.expr(e));
                v.expr(value);
            }
        }
        ExprKind::Comprehension(comprehension) => {
            for clause in &comprehension.clauses {
                v.expr(&clause.iter);
                v.expr(&clause.target);
                clause.conditions.iter().for_each(|e| v.expr(e));
            }
            v.expr(&comprehension.element);
            comprehension.value.iter().for_each(|e| v.expr(e));
        }
        ExprKind::Name(_)
        | ExprKind::RustPath(_)
        | ExprKind::None
        | ExprKind::Bool(_)
        | ExprKind::Int(_)
        | ExprKind::Float(_)
        | ExprKind::Str(_)
        | ExprKind::Error => {}
    }
}

fn walk_parts<'a, V: Visitor<'a> + ?Sized>(v: &mut V, parts: &'a [FStringPart]) {
    for part in parts {
        if let FStringPart::Field(field) = part {
            v.expr(&field.expr);
            field.spec.iter().for_each(|spec| walk_parts(v, spec));
        }
    }
}
