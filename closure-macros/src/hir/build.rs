//! From the syntax tree and what its names mean to the tree of the later stages.
//!
//! One arm for each construct. Whatever is said in simpler terms is said so here, and here only are ids made that are no node's of the syntax tree.

use super::*;
use crate::ast;
use crate::scope::{Meanings, Resolution};

/// The tree of a source whose names are resolved.
pub fn build(module: &ast::Module, names: &Meanings) -> Module {
    let builder = Builder { names };
    Module { body: builder.body(&module.body), node_count: module.node_count, exports: module.exports }
}

struct Builder<'a> {
    names: &'a Meanings,
}

impl Builder<'_> {
    fn body(&self, body: &[ast::Stmt]) -> Vec<Stmt> {
        body.iter().map(|stmt| self.stmt(stmt)).collect()
    }

    fn stmt(&self, stmt: &ast::Stmt) -> Stmt {
        let kind = match &stmt.kind {
            ast::StmtKind::If { .. } => return self.if_chain(stmt),
            ast::StmtKind::FunctionDef(function) => StmtKind::FunctionDef(Box::new(self.function(function))),
            ast::StmtKind::Return(value) => StmtKind::Return(self.optional(value)),
            ast::StmtKind::Assign { targets, value } => {
                StmtKind::Assign { targets: self.exprs(targets), value: self.expr(value) }
            }
            ast::StmtKind::AugAssign { target, op, op_span, value } => StmtKind::AugAssign {
                target: self.expr(target),
                op: *op,
                op_span: *op_span,
                value: self.expr(value),
            },
            ast::StmtKind::AnnAssign { target, annotation, value } => StmtKind::AnnAssign {
                target: self.expr(target),
                annotation: annotation.clone(),
                value: self.optional(value),
            },
            ast::StmtKind::For { target, iter, body, orelse } => StmtKind::For {
                target: self.expr(target),
                iter: self.expr(iter),
                body: self.body(body),
                orelse: self.body(orelse),
            },
            ast::StmtKind::While { test, body, orelse } => {
                StmtKind::While { test: self.expr(test), body: self.body(body), orelse: self.body(orelse) }
            }
            ast::StmtKind::Assert { test, message } => {
                StmtKind::Assert { test: self.expr(test), message: self.optional(message) }
            }
            ast::StmtKind::Import(names) => StmtKind::Import(self.imports(stmt.id, names, None)),
            ast::StmtKind::ImportFrom { module, names } => {
                StmtKind::Import(self.imports(stmt.id, names, Some(&module.name)))
            }
            ast::StmtKind::Delete(targets) => StmtKind::Delete(self.exprs(targets)),
            ast::StmtKind::Expr(value) => StmtKind::Expr(self.expr(value)),
            ast::StmtKind::Nonlocal(_) | ast::StmtKind::Global(_) | ast::StmtKind::Pass => StmtKind::Pass,
            ast::StmtKind::Break => StmtKind::Break,
            ast::StmtKind::Continue => StmtKind::Continue,
            ast::StmtKind::Error => StmtKind::Error,
        };
        Stmt { id: stmt.id, span: stmt.span, kind }
    }

    /// A loop, not a recursion, over `elif`: chains are as long as people make them.
    fn if_chain(&self, stmt: &ast::Stmt) -> Stmt {
        let mut chain = Vec::new();
        let mut next = Some(stmt);
        let mut last = Vec::new();
        while let Some(stmt) = next.take() {
            let ast::StmtKind::If { test, body, orelse } = &stmt.kind else { break };
            chain.push((stmt, self.expr(test), self.body(body)));
            match orelse.as_slice() {
                [only] if matches!(only.kind, ast::StmtKind::If { .. }) => next = Some(only),
                _ => last = self.body(orelse),
            }
        }
        let mut built = last;
        for (stmt, test, body) in chain.into_iter().rev() {
            let kind = StmtKind::If { test, body, orelse: built };
            built = vec![Stmt { id: stmt.id, span: stmt.span, kind }];
        }
        built.remove(0)
    }

    fn imports(&self, stmt: NodeId, names: &[ast::ImportName], module: Option<&Name>) -> Vec<Import> {
        let meanings = self.names.imports.get(&stmt).into_iter().flatten();
        let imports = names.iter().zip(meanings).map(|(import, meaning)| Import {
            full: match module {
                Some(module) => format!("{module}.{}", import.name.name).into(),
                None => import.name.name.clone(),
            },
            span: import.name.span,
            var: match meaning {
                Resolution::Var(var) => Some(*var),
                _ => None,
            },
        });
        imports.collect()
    }

    fn function(&self, function: &ast::Function) -> Function {
        let param = |param: &ast::Param| Param {
            id: param.id,
            kind: param.kind,
            name: param.name.clone(),
            var: self.names.var_of(param.id),
            annotation: param.annotation.clone(),
            default: self.optional(&param.default),
            hidden: self.names.table.defaults.get(&param.id).copied(),
            given: param.given,
        };
        Function {
            id: function.id,
            kind: function.kind,
            span: function.span,
            name: function.name.clone(),
            bound_as: function.bound_as.clone(),
            var: self.names.var_of(function.id),
            visibility: function.visibility.clone(),
            decorators: self.exprs(&function.decorators),
            params: Params { list: function.params.list.iter().map(param).collect() },
            returns: function.returns.clone(),
            body: self.body(&function.body),
            docstring: function.docstring.clone(),
            receiver: function.receiver.as_ref().map(|receiver| {
                Box::new(Receiver {
                    value: self.expr(&receiver.value),
                    var: self.names.table.defaults.get(&receiver.id).copied(),
                })
            }),
        }
    }

    fn exprs(&self, exprs: &[ast::Expr]) -> Vec<Expr> {
        exprs.iter().map(|expr| self.expr(expr)).collect()
    }

    fn optional(&self, expr: &Option<ast::Expr>) -> Option<Expr> {
        expr.as_ref().map(|expr| self.expr(expr))
    }

    fn boxed(&self, expr: &ast::Expr) -> Box<Expr> {
        Box::new(self.expr(expr))
    }

    fn expr(&self, expr: &ast::Expr) -> Expr {
        Expr { id: expr.id, span: expr.span, kind: self.expr_kind(expr) }
    }

    fn expr_kind(&self, expr: &ast::Expr) -> ExprKind {
        match &expr.kind {
            ast::ExprKind::Name(name) => self.name(expr.id, name),
            ast::ExprKind::RustPath(path) => ExprKind::RustPath(path.clone()),
            ast::ExprKind::None => ExprKind::None,
            ast::ExprKind::Bool(value) => ExprKind::Bool(*value),
            ast::ExprKind::Int(value) => ExprKind::Int(*value),
            ast::ExprKind::Float(value) => ExprKind::Float(*value),
            ast::ExprKind::Str(text) => ExprKind::Str(text.clone()),
            ast::ExprKind::FString(parts) => ExprKind::FString(self.parts(parts)),
            ast::ExprKind::Binary { left, op, op_span, right } => ExprKind::Binary {
                left: self.boxed(left),
                op: *op,
                op_span: *op_span,
                right: self.boxed(right),
            },
            ast::ExprKind::Unary { op, op_span, operand } => {
                ExprKind::Unary { op: *op, op_span: *op_span, operand: self.boxed(operand) }
            }
            ast::ExprKind::BoolOp { op, values } => ExprKind::BoolOp { op: *op, values: self.exprs(values) },
            ast::ExprKind::Compare { left, rest } => self.comparison(left, rest),
            ast::ExprKind::IfExp { test, body, orelse } => {
                ExprKind::IfExp { test: self.boxed(test), body: self.boxed(body), orelse: self.boxed(orelse) }
            }
            ast::ExprKind::Lambda(function) => ExprKind::Lambda(Box::new(self.function(function))),
            ast::ExprKind::Call { func, args } => self.call(func, args),
            ast::ExprKind::Attribute { value, attr } => {
                ExprKind::Attribute { value: self.boxed(value), attr: attr.clone() }
            }
            ast::ExprKind::Subscript { value, index } => {
                ExprKind::Subscript { value: self.boxed(value), index: self.boxed(index) }
            }
            ast::ExprKind::Slice { lower, upper, step } => {
                let bound = |bound: &Option<Box<ast::Expr>>| bound.as_ref().map(|bound| self.boxed(bound));
                ExprKind::Slice { lower: bound(lower), upper: bound(upper), step: bound(step) }
            }
            ast::ExprKind::Tuple(items) => ExprKind::Tuple(self.exprs(items)),
            ast::ExprKind::List(items) => ExprKind::List(self.exprs(items)),
            ast::ExprKind::Set(items) => ExprKind::Set(self.exprs(items)),
            ast::ExprKind::Dict(items) => ExprKind::Dict(
                items.iter().map(|(key, value)| (self.optional(key), self.expr(value))).collect(),
            ),
            ast::ExprKind::Comprehension(comprehension) => self.comprehension(comprehension),
            ast::ExprKind::Starred(value) => ExprKind::Starred(self.boxed(value)),
            ast::ExprKind::Error => ExprKind::Error,
        }
    }

    fn name(&self, node: NodeId, name: &Name) -> ExprKind {
        ExprKind::Name(match self.names.names.get(&node) {
            Some(Resolution::Var(var)) => Meaning::Var(*var),
            Some(Resolution::Builtin) => {
                Meaning::Builtin(self.names.imported.get(&node).unwrap_or(name).clone())
            }
            // The module runs as `__main__()`.
            Some(Resolution::Item) if &**name == "__name__" => Meaning::Builtin(name.clone()),
            Some(Resolution::Item) => Meaning::Item(name.clone()),
            None => return ExprKind::Error,
        })
    }

    fn comparison(&self, left: &ast::Expr, rest: &[ast::Comparison]) -> ExprKind {
        let comparison = |comparison: &ast::Comparison| Comparison {
            op: comparison.op,
            op_span: comparison.op_span,
            right: self.expr(&comparison.right),
        };
        ExprKind::Compare { left: self.boxed(left), rest: rest.iter().map(comparison).collect() }
    }

    fn call(&self, func: &ast::Expr, args: &[ast::Arg]) -> ExprKind {
        let arg =
            |arg: &ast::Arg| Arg { span: arg.span, kind: arg.kind.clone(), value: self.expr(&arg.value) };
        ExprKind::Call { func: self.boxed(func), args: args.iter().map(arg).collect() }
    }

    fn comprehension(&self, comprehension: &ast::Comprehension) -> ExprKind {
        let clause = |clause: &ast::ForClause| ForClause {
            target: self.expr(&clause.target),
            iter: self.expr(&clause.iter),
            conditions: self.exprs(&clause.conditions),
        };
        ExprKind::Comprehension(Box::new(Comprehension {
            id: comprehension.id,
            kind: comprehension.kind,
            element: self.expr(&comprehension.element),
            value: self.optional(&comprehension.value),
            clauses: comprehension.clauses.iter().map(clause).collect(),
        }))
    }

    fn parts(&self, parts: &[ast::FStringPart]) -> Vec<FStringPart> {
        let part = |part: &ast::FStringPart| match part {
            ast::FStringPart::Literal(text) => FStringPart::Literal(text.clone()),
            ast::FStringPart::Field(field) => FStringPart::Field(Box::new(FStringField {
                expr: self.expr(&field.expr),
                debug: field.debug.clone(),
                conversion: field.conversion,
                spec: field.spec.as_ref().map(|spec| self.parts(spec)),
            })),
        };
        parts.iter().map(part).collect()
    }
}
