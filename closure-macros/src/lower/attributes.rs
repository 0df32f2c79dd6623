//! Attributes of Python's objects: what modules and classes hold, and what functions tell about themselves.

use super::Lower;
use super::body::Body;
use super::places::{Expr_, Form, Value, cloned, method, owned_text, runtime};
use crate::diagnostics::bug;
use crate::flow::Storage;
use crate::hir::{ExprKind, Ident, NodeId, ParamKind};
use crate::infer::{Con, Ty, defaults, raw_docstring};
use crate::model::*;
use crate::source::Span;

impl Lower<'_> {
    /// Whether an attribute is one of Python's, not a field of a Rust type.
    pub fn is_python(&self, value: &Expr_, attr: &Ident) -> bool {
        match self.types.expr(value.id).head() {
            None => matches!(attr.name.as_ref(), "__name__" | "__qualname__" | "__doc__"),
            Some(con) => !matches!(con, Con::Opaque | Con::Rust(_) | Con::Error),
        }
    }
}

fn text(text: &str, span: Span) -> Value {
    Value { expr: Expr::Str(text.to_owned(), span), form: Form::Borrowed, ty: Ty::str(), span }
}

impl Body<'_, '_> {
    /// `value.attr`, which may be a field of a Rust type.
    pub fn any_attribute(&mut self, value: &Expr_, attr: &Ident, ty: Ty) -> Value {
        if self.lower.is_python(value, attr) {
            return self.attribute(value, attr, ty);
        }
        let span = value.span;
        let value = self.expr(value);
        Value::owned(Expr::RustField(Box::new(value.expr), attr.name.clone(), attr.span), ty, span)
    }

    /// `value.attr`
    fn attribute(&mut self, value: &Expr_, attr: &Ident, ty: Ty) -> Value {
        let span = attr.span;
        let owner = self.lower.types.expr(value.id);
        if let Some(Con::Closure(function)) = owner.head()
            && let Some(var) = self.lower.types.own_attribute(*function, &attr.name)
        {
            return self.own_attribute(value, *function, var, ty, span);
        }
        match owner.head() {
            Some(Con::Type) => {
                let value = self.expr(value);
                let expr = runtime("builtins::Type::name", vec![value.by_ref()], span);
                Value { expr, form: Form::Borrowed, ty, span }
            }
            Some(Con::Cell) => {
                let cell = self.expr(value);
                Value::owned(method(cell.expr, "cell_contents", vec![], span), ty, span)
            }
            Some(Con::Code) => match owner.args() {
                [Ty::Con(Con::Closure(function), _)] => {
                    let fact = self.code_attribute(*function, &attr.name, ty, span);
                    self.evaluated(value, fact)
                }
                _ => Value::owned(Expr::Bug(bug!(span, "`__code__` of no function")), ty, span),
            },
            Some(Con::Builtin(owner)) => match owner.member(&attr.name) {
                Some(member) => Value::owned(self.builtin_path(member, span), ty, span),
                None if attr.name.as_ref() == "__qualname__" && owner.method().is_some() => {
                    text(owner.name, span)
                }
                None => text(owner.short_name(), span),
            },
            Some(Con::Closure(function)) if self.says_itself(*function, &attr.name) => {
                let fact = self.function_attribute(value, *function, &attr.name, ty, span);
                if matches!(attr.name.as_ref(), "__closure__" | "__defaults__" | "__kwdefaults__")
                    && !fact.ty.is(&Con::None)
                {
                    fact
                } else {
                    self.evaluated(value, fact)
                }
            }
            Some(Con::Value) => self.attribute_of_value(value, &attr.name, ty, span),
            _ => self.named(value, &attr.name, ty, span),
        }
    }

    /// Says if it is known of a function when it compiles what it says.
    fn says_itself(&self, function: NodeId, attr: &str) -> bool {
        let said = &self.lower.types.trees()[&function].said;
        let stated = match attr {
            "__name__" => said.name.is_some(),
            "__qualname__" => said.qualname.is_some(),
            "__doc__" => said.doc.is_some() || self.lower.types.speaks_for(function).is_some(),
            _ => false,
        };
        self.lower.types.wraps(function).is_none() && !stated
    }

    /// An attribute that the program gave a function: a field of its closure.
    fn own_attribute(
        &mut self,
        value: &Expr_,
        function: crate::hir::NodeId,
        var: crate::scope::VarId,
        ty: Ty,
        span: Span,
    ) -> Value {
        let field = self.lower.shapes[&function].fields[&var].clone();
        let closure = self.expr(value);
        let slot = self.field_of(&closure.expr, field, span);
        let name =
            self.lower.scopes.var(var).attribute().map_or_else(String::new, |(_, name)| name.to_owned());
        match self.lower.web_of(var).map(|web| self.lower.storage(web)) {
            Some(Storage::Late) => {
                let name = Expr::Str(name, span);
                Value::owned(method(slot, "get_attribute", vec![name], span), ty, span)
            }
            Some(Storage::Shared | Storage::Inline) => {
                Value::owned(method(slot, "get", vec![], span), ty, span)
            }
            _ => Value { expr: slot, form: Form::Place { moved: false }, ty, span },
        }
    }

    /// `owner.attr = value`
    pub fn set_attribute(&mut self, owner: &Expr_, attr: &Ident, value: Expr, ty: &Ty, out: &mut Vec<Stmt>) {
        let span = attr.span;
        let known = self.lower.types.expr(owner.id);
        let object = self.expr(owner);
        match known.head() {
            Some(Con::Value) => {
                let value = self.coerce(value, ty, &known, span);
                let name = Expr::Str(attr.name.to_string(), span);
                out.push(Stmt::Expr(method(object.expr, "set_attribute", vec![name, value], span)));
            }
            Some(Con::Closure(function))
                if let Some((var, place)) = self.lower.types.settable(*function, &known, &attr.name) =>
            {
                let value = self.coerce(value, ty, &place, span);
                let field = self.lower.shapes[function].fields[&var].clone();
                let slot = self.field_of(&object.expr, field, span);
                out.push(Stmt::Expr(method(slot, "set", vec![value], span)));
            }
            _ => {
                let field = Expr::RustField(Box::new(object.expr), attr.name.clone(), span);
                out.push(Stmt::Assign { target: field, value });
            }
        }
    }

    /// A fact that the compiler knows, behind the evaluation of the expression that it is a fact about.
    fn evaluated(&mut self, value: &Expr_, fact: Value) -> Value {
        match &value.kind {
            ExprKind::Name(_) | ExprKind::Lambda(_) => fact,
            ExprKind::Attribute { value, .. } => self.evaluated(value, fact),
            _ => {
                let stmts = vec![Stmt::Expr(self.expr(value).expr)];
                let expr = Expr::Block(Block { stmts, tail: Some(Box::new(fact.expr)) });
                Value { expr, ..fact }
            }
        }
    }

    /// What a callable says of itself when the program runs.
    fn named(&mut self, value: &Expr_, attr: &str, ty: Ty, span: Span) -> Value {
        let function = self.expr(value).by_ref();
        let path = match attr {
            "__name__" => "Named::name",
            "__qualname__" => "Named::qualname",
            _ => {
                let doc = runtime("Named::doc", vec![function], span);
                let from = Expr::Path(Path::Runtime("string::owned"), span);
                return Value::owned(method(doc, "map", vec![from], span), ty, span);
            }
        };
        Value { expr: runtime(path, vec![function], span), form: Form::Borrowed, ty, span }
    }

    fn function_attribute(
        &mut self,
        value: &Expr_,
        function: NodeId,
        attr: &str,
        ty: Ty,
        span: Span,
    ) -> Value {
        let tree = self.lower.types.trees()[&function];
        match attr {
            "__name__" => text(&tree.name.name, span),
            "__qualname__" => text(&self.lower.qualname(function), span),
            "__module__" => text("__main__", span),
            "__doc__" => match raw_docstring(tree) {
                Some(doc) => text(doc, span),
                None => Value::owned(Expr::Unit, ty, span),
            },
            _ if ty.is(&Con::None) => Value::owned(Expr::Unit, ty, span),
            "__closure__" => {
                let mut stmts = Vec::new();
                let (closure, _) = self.hold(value, "function", &mut stmts);
                let cells = self.lower.types.free_vars(function).into_iter();
                let cells = cells.map(|var| {
                    let field = self.lower.shapes[&function].fields[&var].clone();
                    let field = self.field_of(&closure.expr, field, span);
                    if let Some(group) = self.lower.group(var) {
                        let member = group.member(var).clone();
                        return self.cell_of_group(field, member, span);
                    }
                    let web = self.lower.web_of(var).expect("a captured variable has one web");
                    let (make, held) = match self.lower.storage(web) {
                        Storage::Shared if self.lower.is_copied(web) => ("CapturedCell::copied", "share"),
                        Storage::Shared => ("CapturedCell::shared", "share"),
                        Storage::Late => ("CapturedCell::late", "share"),
                        _ => return runtime("CapturedCell::value", vec![cloned(field, span)], span),
                    };
                    runtime(make, vec![method(field, held, vec![], span)], span)
                });
                let tuple = super::arguments::tuple_value(cells.collect(), span);
                Value::owned(block_of(stmts, tuple), ty, span)
            }
            "__defaults__" | "__kwdefaults__" => {
                let keyword_only = attr == "__kwdefaults__";
                let mut stmts = Vec::new();
                let (closure, _) = self.hold(value, "function", &mut stmts);
                let mut items = Vec::new();
                for (param, default) in defaults(tree, keyword_only) {
                    let Some(info) = self.lower.types.function(function) else { continue };
                    let Some(info) = info.params.iter().find(|info| info.node == param.id) else { continue };
                    let item = match info.hidden {
                        Some(hidden) => {
                            let field = self.lower.shapes[&function].fields[&hidden].clone();
                            cloned(self.field_of(&closure.expr, field, span), span)
                        }
                        None => match super::calls::constant(default) {
                            Expr::Str(text, span) => owned_text(Expr::Str(text, span), span),
                            other => other,
                        },
                    };
                    items.push(match keyword_only {
                        true => Expr::Tuple(vec![
                            owned_text(Expr::Str(param.name.name.to_string(), span), span),
                            item,
                        ]),
                        false => item,
                    });
                }
                let value = match keyword_only {
                    true => runtime("Dict::from", vec![Expr::Array(items)], span),
                    false => super::arguments::tuple_value(items, span),
                };
                Value::owned(block_of(stmts, value), ty, span)
            }
            // `__code__` is only looked into, which its type suffices for.
            _ => Value::owned(Expr::Unit, ty, span),
        }
    }

    /// The cell of a variable that is held with others, by the handle to all of them.
    fn cell_of_group(&mut self, handle: Expr, member: RustName, span: Span) -> Expr {
        let name = self.temp(super::variables::HANDLE);
        let cell = Expr::RustField(Box::new(Expr::Name(name.clone(), span)), member, span);
        let body = Box::new(method(cell, "get", vec![], span));
        let read = Expr::Closure { params: vec![Pattern::Name(name)], body };
        runtime("CapturedCell::member", vec![method(handle, "share", vec![], span), read], span)
    }

    fn field_of(&self, closure: &Expr, field: RustName, span: Span) -> Expr {
        match closure {
            Expr::SelfValue => Expr::Field(field, span),
            other => Expr::RustField(Box::new(other.clone()), field, span),
        }
    }

    /// An attribute of `f.__code__`.
    fn code_attribute(&mut self, function: NodeId, attr: &str, ty: Ty, span: Span) -> Value {
        if let Some(names) = self.lower.types.code_names(function, attr)
            && attr != "co_nlocals"
        {
            let names = names.into_iter().map(|name| owned_text(Expr::Str(name, span), span)).collect();
            return Value::owned(super::arguments::tuple_value(names, span), ty, span);
        }
        let tree = self.lower.types.trees()[&function];
        let count = |kinds: &[ParamKind]| {
            let count = tree.own_params().filter(|param| kinds.contains(&param.kind)).count();
            Value::owned(Expr::Int(count as i64, span), Ty::int(), span)
        };
        match attr {
            "co_name" => text(&tree.name.name, span),
            "co_qualname" => text(&self.lower.qualname(function), span),
            "co_argcount" => count(&[ParamKind::PositionalOnly, ParamKind::Positional]),
            "co_posonlyargcount" => count(&[ParamKind::PositionalOnly]),
            "co_kwonlyargcount" => count(&[ParamKind::KeywordOnly]),
            _ => {
                let names = self.lower.types.code_names(function, "co_varnames").unwrap_or_default();
                let cells = self.lower.types.code_names(function, "co_cellvars").unwrap_or_default();
                let locals = names.len() + cells.iter().filter(|cell| !names.contains(cell)).count();
                Value::owned(Expr::Int(locals as i64, span), Ty::int(), span)
            }
        }
    }
}

fn block_of(stmts: Vec<Stmt>, value: Expr) -> Expr {
    if stmts.is_empty() { value } else { Expr::Block(Block { stmts, tail: Some(Box::new(value)) }) }
}
