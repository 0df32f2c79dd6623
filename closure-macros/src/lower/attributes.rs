//! Attributes of Python's objects: what modules and classes hold, and what functions tell about themselves.

use super::Lower;
use super::body::Body;
use super::places::{Expr_, Form, Value, runtime};
use crate::ast::Ident;
use crate::infer::{Con, Ty, TYPE_OBJECT};
use crate::model::*;

impl Lower<'_> {
    /// Whether an object is one whose attributes are Python's, not fields of a Rust type.
    pub fn is_python(&self, value: &Expr_) -> bool {
        !matches!(self.types.expr(value.id).head(), None | Some(Con::Opaque | Con::Rust(_) | Con::Error))
    }
}

impl Body<'_, '_> {
    /// `value.attr`
    pub fn attribute(&mut self, value: &Expr_, attr: &Ident, ty: Ty) -> Value {
        let span = attr.span;
        let text = |text: &str| Value {
            expr: Expr::Str(text.to_owned(), span),
            form: Form::Borrowed,
            ty: Ty::str(),
            span,
        };
        let owner = self.lower.types.expr(value.id);
        match owner.head() {
            Some(Con::Builtin(module)) if module.as_ref() == TYPE_OBJECT => {
                let value = self.expr(value);
                let expr = runtime("builtins::Type::name", vec![value.by_ref()], span);
                Value { expr, form: Form::Borrowed, ty, span }
            }
            Some(Con::Builtin(module)) => {
                let full = format!("{module}.{}", attr.name).into();
                match self.builtin_value(&ty, Some(&full), span) {
                    Some(value) => value,
                    None if attr.name.as_ref() == "__qualname__" && module.starts_with("str.") => text(module),
                    None => text(module.rsplit('.').next().unwrap_or(module)),
                }
            }
            _ => text(&attr.name),
        }
    }
}
