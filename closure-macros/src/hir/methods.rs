//! Methods that are values: `xs.append` is a function that calls the method of what `xs` is where it stands.
//!
//! How many arguments it takes is not said there. It is found where the function goes: `map` calls it with one argument for each
//! iterable, `key=` with one; a variable with as many as the calls of that variable pass. Elsewhere it is as many as the method needs.
//! Whether it is a method at all, and not a field of a Rust type, is for the type stage to say.

use super::build::Builder;
use super::*;
use crate::ast;
use crate::infer::method_arity;
use crate::scope::{VarKind, is_constant};

/// With how many arguments a builtin calls the function that it is given first.
pub(super) fn passed_by(func: &Expr, count: usize) -> Option<usize> {
    let rows = func.builtin()?.signatures();
    rows.iter().filter(|row| row.params.len() == count).find_map(|row| row.params[0].function_arity())
}

impl Builder<'_> {
    /// A value that is bound to a target, which may say how a method is called.
    pub(super) fn bound(&mut self, target: &ast::Expr, value: &ast::Expr) -> Expr {
        match (&target.kind, &value.kind) {
            (ast::ExprKind::Name(_), ast::ExprKind::Attribute { .. }) => {
                let var = self.names.var_of(target.id);
                let passed = var.and_then(|var| self.names.passed.get(&var).copied());
                self.given(value, passed)
            }
            (ast::ExprKind::Tuple(targets), ast::ExprKind::Tuple(values))
                if targets.len() == values.len() =>
            {
                let pairs = targets.iter().zip(values);
                let kind = ExprKind::Tuple(pairs.map(|(target, value)| self.bound(target, value)).collect());
                Expr { id: value.id, span: value.span, kind }
            }
            _ => self.expr(value),
        }
    }

    /// A value that is called with this many arguments where it goes.
    pub(super) fn given(&mut self, value: &ast::Expr, passed: Option<usize>) -> Expr {
        match &value.kind {
            ast::ExprKind::Attribute { value: object, attr } => {
                let kind = self.attribute(object, attr, passed);
                Expr { id: value.id, span: value.span, kind }
            }
            _ => self.expr(value),
        }
    }

    /// An attribute that is not called where it is named.
    pub(super) fn attribute(&mut self, object: &ast::Expr, attr: &Ident, passed: Option<usize>) -> ExprKind {
        if let Some(var) = self.attribute_of(object, attr) {
            return self.variable(var);
        }
        let value = Box::new(self.expr(object));
        match method_arity(&attr.name) {
            // What a name of Python's own holds (`str.upper`, `math.floor`) is a function already.
            Some(least) if value.builtin().is_none() => {
                ExprKind::Lambda(Box::new(self.method(object, *value, attr, passed.unwrap_or(least))))
            }
            _ => ExprKind::Attribute { value, attr: attr.clone() },
        }
    }

    /// `value.attr` as the function `lambda …, /: value.attr(…)`.
    fn method(&mut self, object: &ast::Expr, value: Expr, attr: &Ident, count: usize) -> Function {
        let span = attr.span;
        let mut opened = self.open_function();
        let name = |index: usize| match count {
            1 => "value".into(),
            _ => format!("value{}", index + 1).into(),
        };
        let params: Vec<VarId> = (0..count).map(|index| self.param(&mut opened, name(index), span)).collect();
        let hidden = (!is_constant(object)).then(|| {
            let at = (value.id, value.span);
            self.scopes.add_hidden(
                opened.outer(),
                "receiver".into(),
                VarKind::Receiver,
                at,
                opened.function(),
            )
        });
        // A literal is the same wherever it stands, and what it is decides what `format` does.
        let receiver = match hidden {
            Some(var) => self.read(var, span),
            None => self.node(value.kind.clone(), span),
        };
        let mut args: Vec<Expr> = params.into_iter().map(|param| self.read(param, span)).collect();
        let result = match (&*attr.name, args.len()) {
            ("__getitem__", 1) => {
                let index = Box::new(args.remove(0));
                self.node(ExprKind::Subscript { value: Box::new(receiver), index }, span)
            }
            ("__contains__", 1) => {
                let rest = vec![Comparison { op: CmpOp::In, op_span: span, right: receiver }];
                self.node(ExprKind::Compare { left: Box::new(args.remove(0)), rest }, span)
            }
            _ => {
                let func = ExprKind::Attribute { value: Box::new(receiver), attr: attr.clone() };
                let func = self.node(func, span);
                self.call_of(func, args, span)
            }
        };
        let mut function =
            self.close_function(opened, (Origin::Program, attr.clone(), span), Vec::new(), result);
        function.receiver = Some(Box::new(Receiver { value, var: hidden }));
        function
    }
}
