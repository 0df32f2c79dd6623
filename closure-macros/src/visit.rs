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
    function.receiver.iter().for_each(|receiver| v.expr(&receiver.value));
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

/// Changes a tree in place, from the outside in.
pub trait Rewriter {
    fn stmt(&mut self, _: &mut Stmt) {}

    fn expr(&mut self, expr: &mut Expr);

    /// Before what is inside.
    fn function(&mut self, function: &mut Function);
}

pub fn rewrite_stmts<R: Rewriter>(r: &mut R, stmts: &mut [Stmt]) {
    for stmt in stmts {
        r.stmt(stmt);
        match &mut stmt.kind {
            StmtKind::FunctionDef(function) => rewrite_function(r, function),
            StmtKind::Return(value) => value.iter_mut().for_each(|e| rewrite_expr(r, e)),
            StmtKind::Assign { targets, value } => {
                rewrite_expr(r, value);
                targets.iter_mut().for_each(|t| rewrite_expr(r, t));
            }
            StmtKind::AugAssign { target, value, .. } => {
                rewrite_expr(r, target);
                rewrite_expr(r, value);
            }
            StmtKind::AnnAssign { target, value, .. } => {
                value.iter_mut().for_each(|e| rewrite_expr(r, e));
                rewrite_expr(r, target);
            }
            StmtKind::For { target, iter, body, orelse } => {
                rewrite_expr(r, iter);
                rewrite_expr(r, target);
                rewrite_stmts(r, body);
                rewrite_stmts(r, orelse);
            }
            StmtKind::While { test, body, orelse } | StmtKind::If { test, body, orelse } => {
                rewrite_expr(r, test);
                rewrite_stmts(r, body);
                rewrite_stmts(r, orelse);
            }
            StmtKind::Assert { test, message } => {
                rewrite_expr(r, test);
                message.iter_mut().for_each(|e| rewrite_expr(r, e));
            }
            StmtKind::Delete(targets) => targets.iter_mut().for_each(|e| rewrite_expr(r, e)),
            StmtKind::Expr(value) => rewrite_expr(r, value),
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
}

fn rewrite_function<R: Rewriter>(r: &mut R, function: &mut Function) {
    function.decorators.iter_mut().for_each(|d| rewrite_expr(r, d));
    function.params.list.iter_mut().filter_map(|p| p.default.as_mut()).for_each(|d| rewrite_expr(r, d));
    function.receiver.iter_mut().for_each(|receiver| rewrite_expr(r, &mut receiver.value));
    r.function(function);
    rewrite_stmts(r, &mut function.body);
}

fn rewrite_expr<R: Rewriter>(r: &mut R, expr: &mut Expr) {
    r.expr(expr);
    match &mut expr.kind {
        ExprKind::FString(parts) => rewrite_parts(r, parts),
        ExprKind::Binary { left, right, .. } => {
            rewrite_expr(r, left);
            rewrite_expr(r, right);
        }
        ExprKind::Unary { operand, .. } => rewrite_expr(r, operand),
        ExprKind::BoolOp { values, .. }
        | ExprKind::Tuple(values)
        | ExprKind::List(values)
        | ExprKind::Set(values) => values.iter_mut().for_each(|e| rewrite_expr(r, e)),
        ExprKind::Compare { left, rest } => {
            rewrite_expr(r, left);
            rest.iter_mut().for_each(|c| rewrite_expr(r, &mut c.right));
        }
        ExprKind::IfExp { test, body, orelse } => {
            [test, body, orelse].into_iter().for_each(|e| rewrite_expr(r, e));
        }
        ExprKind::Lambda(function) => rewrite_function(r, function),
        ExprKind::Call { func, args } => {
            rewrite_expr(r, func);
            args.iter_mut().for_each(|a| rewrite_expr(r, &mut a.value));
        }
        ExprKind::Attribute { value, .. } | ExprKind::Starred(value) => rewrite_expr(r, value),
        ExprKind::Subscript { value, index } => {
            rewrite_expr(r, value);
            rewrite_expr(r, index);
        }
        ExprKind::Slice { lower, upper, step } => {
            [lower, upper, step].into_iter().flatten().for_each(|e| rewrite_expr(r, e));
        }
        ExprKind::Dict(items) => {
            for (key, value) in items {
                key.iter_mut().for_each(|e| rewrite_expr(r, e));
                rewrite_expr(r, value);
            }
        }
        ExprKind::Comprehension(comprehension) => {
            for clause in &mut comprehension.clauses {
                rewrite_expr(r, &mut clause.iter);
                rewrite_expr(r, &mut clause.target);
                clause.conditions.iter_mut().for_each(|e| rewrite_expr(r, e));
            }
            rewrite_expr(r, &mut comprehension.element);
            comprehension.value.iter_mut().for_each(|e| rewrite_expr(r, e));
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

fn rewrite_parts<R: Rewriter>(r: &mut R, parts: &mut [FStringPart]) {
    for part in parts {
        if let FStringPart::Field(field) = part {
            rewrite_expr(r, &mut field.expr);
            field.spec.iter_mut().for_each(|spec| rewrite_parts(r, spec));
        }
    }
}
