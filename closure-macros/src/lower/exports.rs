//! Functions that Rust code calls although they are values of the module's variables: see the building of the tree, `hir/build.rs`.

use super::Lower;
use super::body::Body;
use super::types::TypeParams;
use crate::hir::{Expr as Expr_, ExprKind, Function, Module, ParamKind, StmtKind};
use crate::infer::{Con, Ty};
use crate::model::*;
use crate::names::{Namespace, camel_case};

impl Lower<'_> {
    /// What the definitions make, and a function for each of those that are called.
    pub(super) fn exports(&self, module: &Module) -> Vec<Item> {
        let Some((last, definitions)) = module.body.split_last() else { return Vec::new() };
        let StmtKind::Expr(Expr_ { kind: ExprKind::Tuple(names), .. }) = &last.kind else {
            return Vec::new();
        };
        let functions: Vec<(&Function, &Expr_)> = names
            .iter()
            .filter_map(|name| {
                let var = name.var()?;
                let (function, _) = self
                    .functions
                    .iter()
                    .rev()
                    .find(|(function, outer)| outer.is_empty() && function.var == Some(var))?;
                let exported = !self.is_item(function.id) && self.is_exported(function, name);
                exported.then_some((*function, name))
            })
            .collect();
        let Some((first, _)) = functions.first() else { return Vec::new() };
        let name: RustName = format!("{}_DEFINITIONS", first.name.name.to_uppercase()).into();
        let none = TypeParams::default();
        let types =
            functions.iter().map(|(_, read)| self.rust_type(&self.types.expr(read.id), &none)).collect();
        let values: Vec<&Expr_> = functions.iter().map(|(_, read)| *read).collect();
        let value = Body::new(self, None, TypeParams::default()).definitions(definitions, &values);
        let (span, lints) = (first.name.span, Vec::new());
        let mut items = vec![Item::Definitions { name: name.clone(), span, types, value, lints }];
        for (position, (function, read)) in functions.into_iter().enumerate() {
            let item = self.exported(function, &self.types.expr(read.id), &name, position);
            items.push(Item::Function(Box::new(item)));
        }
        items
    }

    /// Whether the function is of a type that can be written down, and takes its arguments by position.
    fn is_exported(&self, function: &Function, read: &Expr_) -> bool {
        let ty = self.types.expr(read.id);
        let by_position = function.params.list.iter().all(|param| {
            matches!(param.kind, ParamKind::PositionalOnly | ParamKind::Positional) || param.default.is_some()
        });
        by_position
            && matches!(ty.head(), Some(Con::Closure(_) | Con::Func))
            && self.types.vars_of(&ty).is_empty()
    }

    /// `fn name(…)`, which calls what the definitions have made.
    fn exported(
        &self,
        function: &Function,
        ty: &Ty,
        definitions: &RustName,
        position: usize,
    ) -> FunctionItem {
        let span = function.name.span;
        let none = TypeParams::default();
        let info = self.info(function.id);
        let erased = match (ty.head(), ty.args()) {
            (Some(Con::Func), [params, _]) => Some(params.args().to_vec()),
            _ => None,
        };
        let mut namespace = Namespace::default();
        let mut generics = Vec::new();
        let mut params = Vec::new();
        let positional = info
            .params
            .iter()
            .zip(&function.params.list)
            .filter(|(param, _)| matches!(param.kind, ParamKind::PositionalOnly | ParamKind::Positional));
        let positional: Vec<_> = positional.collect();
        // A borrowed text in a bound would need a lifetime: beside generic parameters it is one, too.
        let open = erased.is_none()
            && positional
                .iter()
                .any(|(param, _)| !self.types.vars_of(&self.types.deep(&param.ty)).is_empty());
        for (index, (param, tree)) in positional.into_iter().enumerate() {
            let declared = match &erased {
                Some(known) => known.get(index).cloned().unwrap_or_else(Ty::none),
                None => self.types.deep(&param.ty),
            };
            let ty = if self.types.vars_of(&declared).is_empty() && !(open && declared.is(&Con::Str)) {
                match &erased {
                    Some(_) => self.rust_type(&declared, &none),
                    None => self.param_type(&declared, &none),
                }
            } else {
                let generic = namespace.take(&camel_case(&param.name));
                generics.push(generic.clone());
                Type::Param(generic)
            };
            params.push(Param { name: super::local(&param.name), ty, span: tree.name.span, mutable: false });
        }
        let list = match params.as_slice() {
            [] => Type::Unit,
            params => Type::Tuple(params.iter().map(|param| param.ty.clone()).collect()),
        };
        let callee = self.rust_type(ty, &none);
        let path = Path::Runtime("Callable");
        let result = match (&erased, ty.args()) {
            (Some(_), [_, result]) => self.rust_type(result, &none),
            _ => Type::Projection {
                ty: Box::new(callee.clone()),
                bound: path,
                args: vec![list.clone()],
                name: "Output",
            },
        };
        let bounds = if generics.is_empty() {
            Vec::new()
        } else {
            let kind = BoundKind::Trait { path, args: vec![list], output: None };
            vec![Bound { ty: callee, kind, span: SpanKey(span) }]
        };
        let values = params.iter().map(|param| Expr::Name(param.name.clone(), param.span)).collect();
        let kept: RustName = "definitions".into();
        let made = Expr::TupleField(Box::new(Expr::Name(kept.clone(), span)), position);
        let call = super::places::runtime(
            "Callable::call_with",
            vec![super::places::reference(made), Expr::Tuple(values)],
            span,
        );
        let with = Expr::Closure { params: vec![Pattern::Name(kept)], body: Box::new(call) };
        let body = super::places::method(Expr::Name(definitions.clone(), span), "with", vec![with], span);
        FunctionItem {
            docs: self.docs(function),
            attributes: super::items::attributes(function, |_| true),
            lints: Vec::new(),
            visibility: function.visibility.clone(),
            name: function.bound_name().clone(),
            span,
            signature: Signature {
                generics,
                params,
                result: (result != Type::Unit).then_some(result),
                bounds,
            },
            body: Block { stmts: Vec::new(), tail: Some(Box::new(body)) },
        }
    }
}
