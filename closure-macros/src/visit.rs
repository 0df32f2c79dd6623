//! Walks over the syntax tree and the tree of the later stages, in source order.

/// The walk over one of the trees: which of its statements only speak of names, and which field of a function holds a value beside parameters.
macro_rules! walks {
    ($tree:ident, $($names:pat_param)|+ $(, $held:ident)?) => {
        use crate::$tree::*;

        /// Override what is of interest; call the `walk_*` function to go on below.
        ///
        /// The walks know the visitor as a trait object, so that they are compiled once.
        pub trait Visitor<'a>: AsVisitor<'a> {
            fn stmt(&mut self, stmt: &'a Stmt) {
                walk_stmt(self.as_visitor(), stmt);
            }

            fn expr(&mut self, expr: &'a Expr) {
                walk_expr(self.as_visitor(), expr);
            }

            /// A `def` or `lambda`. `walk_function` visits decorators and defaults, `walk_body` what is inside.
            fn function(&mut self, function: &'a Function) {
                let this = self.as_visitor();
                walk_function(this, function);
                walk_body(this, function);
            }
        }

        /// What lets the methods that a visitor does not override pass it to a walk.
        pub trait AsVisitor<'a> {
            fn as_visitor(&mut self) -> &mut dyn Visitor<'a>;
        }

        impl<'a, V: Visitor<'a>> AsVisitor<'a> for V {
            fn as_visitor(&mut self) -> &mut dyn Visitor<'a> {
                self
            }
        }

        pub fn walk_stmts<'a>(v: &mut dyn Visitor<'a>, stmts: &'a [Stmt]) {
            for stmt in stmts {
                v.stmt(stmt);
            }
        }

        fn walk_exprs<'a>(v: &mut dyn Visitor<'a>, exprs: &'a [Expr]) {
            for expr in exprs {
                v.expr(expr);
            }
        }

        /// Decorators and defaults, which are evaluated where the function is defined.
        pub fn walk_function<'a>(v: &mut dyn Visitor<'a>, function: &'a Function) {
            walk_exprs(v, &function.decorators);
            for param in &function.params.list {
                walk_exprs(v, param.default.as_slice());
            }
            $(
                if let Some(held) = &function.$held {
                    v.expr(&held.value);
                }
            )?
        }

        pub fn walk_body<'a>(v: &mut dyn Visitor<'a>, function: &'a Function) {
            walk_stmts(v, &function.body);
        }

        pub fn walk_stmt<'a>(v: &mut dyn Visitor<'a>, stmt: &'a Stmt) {
            match &stmt.kind {
                StmtKind::FunctionDef(function) => v.function(function),
                StmtKind::Return(value) => walk_exprs(v, value.as_slice()),
                StmtKind::Assign { targets, value } => {
                    v.expr(value);
                    walk_exprs(v, targets);
                }
                StmtKind::AugAssign { target, value, .. } => {
                    v.expr(target);
                    v.expr(value);
                }
                StmtKind::AnnAssign { target, value, .. } => {
                    walk_exprs(v, value.as_slice());
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
                    walk_exprs(v, message.as_slice());
                }
                StmtKind::Delete(targets) => walk_exprs(v, targets),
                StmtKind::Expr(value) => v.expr(value),
                $($names)|+
                | StmtKind::Pass
                | StmtKind::Break
                | StmtKind::Continue
                | StmtKind::Error => {}
            }
        }

        pub fn walk_expr<'a>(v: &mut dyn Visitor<'a>, expr: &'a Expr) {
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
                | ExprKind::Set(values) => walk_exprs(v, values),
                ExprKind::Compare { left, rest } => {
                    v.expr(left);
                    for c in rest {
                        v.expr(&c.right);
                    }
                }
                ExprKind::IfExp { test, body, orelse } => {
                    v.expr(test);
                    v.expr(body);
                    v.expr(orelse);
                }
                ExprKind::Lambda(function) => v.function(function),
                ExprKind::Call { func, args } => {
                    v.expr(func);
                    for a in args {
                        v.expr(&a.value);
                    }
                }
                ExprKind::Attribute { value, .. } | ExprKind::Starred(value) => v.expr(value),
                ExprKind::Subscript { value, index } => {
                    v.expr(value);
                    v.expr(index);
                }
                ExprKind::Slice { lower, upper, step } => {
                    for e in [lower, upper, step].into_iter().flatten() {
                        v.expr(e);
                    }
                }
                ExprKind::Dict(items) => {
                    for (key, value) in items {
                        walk_exprs(v, key.as_slice());
                        v.expr(value);
                    }
                }
                ExprKind::Comprehension(comprehension) => {
                    for clause in &comprehension.clauses {
                        v.expr(&clause.iter);
                        v.expr(&clause.target);
                        walk_exprs(v, &clause.conditions);
                    }
                    v.expr(&comprehension.element);
                    walk_exprs(v, comprehension.value.as_slice());
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

        fn walk_parts<'a>(v: &mut dyn Visitor<'a>, parts: &'a [FStringPart]) {
            for part in parts {
                if let FStringPart::Field(field) = part {
                    v.expr(&field.expr);
                    if let Some(spec) = &field.spec {
                        walk_parts(v, spec);
                    }
                }
            }
        }
    };
}

pub(crate) use walks;

walks!(ast, StmtKind::Nonlocal(_) | StmtKind::Global(_) | StmtKind::Import(_) | StmtKind::ImportFrom { .. });
