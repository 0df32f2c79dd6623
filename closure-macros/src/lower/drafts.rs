//! How an argument of a `Callable` becomes what the parameter takes.

use super::Lower;
use super::callables::{Draft, Fit, Given};
use crate::hir::{Function, Name, NodeId};
use crate::infer::{Con, FunctionInfo, ParamInfo, Ty};
use crate::model::*;
use crate::source::Span;

impl Lower<'_> {
    /// The implementation's arguments, and what it passes to `call`. `nones` are parameters that nothing gives a type.
    pub(super) fn draft_arguments(
        &self,
        function: &Function,
        info: &FunctionInfo,
        given: &[Given],
        nones: &[NodeId],
        draft: &mut Draft,
    ) {
        for (index, (given, param)) in given.iter().zip(&info.params).enumerate() {
            let span = function.params.list[index].name.span;
            let ty = self.types.deep(&param.ty);
            let name = self.argument(function, &param.name);
            let none = || match ty.args() {
                [inner] if nones.contains(&param.node) => Expr::Generic {
                    path: Path::Core("option::Option::None"),
                    args: vec![self.rust_type(inner, &draft.params)],
                    span,
                },
                _ => Expr::None,
            };
            match given {
                Given::Default if nones.contains(&param.node) => draft.args.push(none()),
                Given::Default => {
                    draft.args.push(self.default_value(function, index));
                    let clones = self.default_clones(info, param, &draft.params, span);
                    draft.bounds.extend(clones);
                }
                Given::One(fit, keyword) => {
                    let none = none();
                    let (ty, value) = self.draft_fit(&ty, *fit, &name, span, draft);
                    draft.args.push(if *fit == Fit::None { none } else { value });
                    match keyword {
                        true => draft.keywords.push((param.name.clone(), name, ty)),
                        false => draft.positional.push((name, ty)),
                    }
                }
                Given::Rest(fits) => {
                    let value = self.draft_rest(param, &ty, fits, span, draft);
                    draft.args.push(value);
                }
                Given::Keywords(names) => {
                    let value = self.draft_keywords(function, names, &ty, draft);
                    draft.args.push(value);
                }
            }
        }
    }

    /// The type of an argument, and its value as the parameter takes it.
    pub(super) fn draft_fit(
        &self,
        ty: &Ty,
        fit: Fit,
        name: &RustName,
        span: Span,
        draft: &mut Draft,
    ) -> (Type, Expr) {
        let value = Expr::Name(name.clone(), span);
        match fit {
            Fit::AsItIs => self.draft_text(ty, name, span, draft),
            Fit::Some => {
                let inner = ty.args().first().cloned().unwrap_or_else(Ty::none);
                (self.rust_type(&inner, &draft.params), Expr::Some(Box::new(value)))
            }
            Fit::None => (Type::Unit, Expr::None),
            Fit::Number => self.draft_converted("Number", "number", value, span, draft),
            Fit::Value => self.draft_converted("Value", "value", value, span, draft),
        }
    }

    /// An argument of any type that becomes a `target`, by the runtime's function `convert`.
    pub(super) fn draft_converted(
        &self,
        target: &'static str,
        convert: &'static str,
        value: Expr,
        span: Span,
        draft: &mut Draft,
    ) -> (Type, Expr) {
        let given = Type::Param(draft.params.fresh("Given"));
        let target = Type::Path(Path::Runtime(target), vec![]);
        let kind = BoundKind::Trait { path: Path::Core("convert::Into"), args: vec![target], output: None };
        draft.bounds.push(Bound { ty: given.clone(), kind, span: SpanKey(span) });
        (given, super::places::runtime(convert, vec![value], span))
    }

    /// A parameter's argument: whatever is text, where it is `str`.
    pub(super) fn draft_text(&self, ty: &Ty, name: &RustName, span: Span, draft: &mut Draft) -> (Type, Expr) {
        if !ty.is(&Con::Str) {
            return (self.rust_type(ty, &draft.params), Expr::Name(name.clone(), span));
        }
        let text = draft.params.fresh("Text");
        let str_type = Type::Path(Path::Primitive("str"), vec![]);
        draft.bounds.push(Bound {
            ty: Type::Param(text.clone()),
            kind: BoundKind::Trait { path: Path::Core("convert::AsRef"), args: vec![str_type], output: None },
            span: SpanKey(span),
        });
        let value = super::places::method(Expr::Name(name.clone(), span), "as_ref", vec![], span);
        (Type::Param(text), value)
    }

    /// What `*args` gets from the rest of the arguments by position.
    pub(super) fn draft_rest(
        &self,
        param: &ParamInfo,
        ty: &Ty,
        fits: &[Fit],
        span: Span,
        draft: &mut Draft,
    ) -> Expr {
        let item = ty.is(&Con::VarTuple).then(|| ty.args()[0].clone());
        let parts = match self.rust_type(ty, &draft.params) {
            Type::Tuple(parts) => parts,
            _ => vec![],
        };
        let mut values = Vec::new();
        for (index, fit) in fits.iter().enumerate() {
            let name: RustName = format!("{}{}", super::local(&param.name), index + 1).into();
            let (ty, value) = match &item {
                // Text that is kept is a String.
                Some(item) if *fit == Fit::AsItIs => {
                    (self.rust_type(item, &draft.params), Expr::Name(name.clone(), span))
                }
                Some(item) => self.draft_fit(item, *fit, &name, span, draft),
                None => (parts[index].clone(), Expr::Name(name.clone(), span)),
            };
            draft.positional.push((name, ty));
            values.push(value);
        }
        match (item, values.is_empty()) {
            (None, _) => super::arguments::tuple_value(values, span),
            (Some(_), true) => self.draft_empty("Tuple", ty, draft, span),
            (Some(_), false) => super::places::runtime("Tuple::from", vec![Expr::Array(values)], span),
        }
    }

    /// An empty container, with its type where that is the implementation's own.
    pub(super) fn draft_empty(&self, container: &'static str, ty: &Ty, draft: &Draft, span: Span) -> Expr {
        let args = match self.rust_type(ty, &draft.params) {
            Type::Path(_, args) if !self.types.vars_of(ty).is_empty() => args,
            _ => Vec::new(),
        };
        let callee = Expr::Associated { path: Path::Runtime(container), args, name: "new", span };
        Expr::Call { callee: Box::new(callee), args: vec![], span }
    }

    /// What `**kwargs` gets from arguments by name.
    pub(super) fn draft_keywords(
        &self,
        function: &Function,
        names: &[(Name, Fit)],
        ty: &Ty,
        draft: &mut Draft,
    ) -> Expr {
        let span = function.name.span;
        let item = ty.is(&Con::Dict).then(|| ty.args()[1].clone());
        let mut list = self.rust_type(ty, &draft.params);
        let mut values = Vec::new();
        for (name, fit) in names {
            let variable = self.argument(function, name);
            let (ty, value) = match (&item, &list) {
                (Some(item), _) if *fit == Fit::AsItIs => {
                    (self.rust_type(item, &draft.params), Expr::Name(variable.clone(), span))
                }
                (Some(item), _) => self.draft_fit(item, *fit, &variable, span, draft),
                (None, Type::Path(_, parts)) => {
                    let (value, rest) = (parts[1].clone(), parts[2].clone());
                    list = rest;
                    (value, Expr::Name(variable.clone(), span))
                }
                _ => (Type::Unit, Expr::Unit),
            };
            draft.keywords.push((name.clone(), variable, ty));
            values.push(value);
        }
        let pairs = names.iter().map(|(name, _)| name).zip(values);
        match (item, names.is_empty()) {
            (None, _) => pairs.rev().fold(Expr::Unit, |rest, (name, value)| {
                let marker = Expr::Struct { name: self.keyword_name(name), fields: vec![], span };
                super::places::runtime("keyword", vec![marker, value, rest], span)
            }),
            (Some(_), true) => self.draft_empty("Dict", ty, draft, span),
            (Some(_), false) => {
                let key = |name: &Name| super::places::owned_text(Expr::Str(name.to_string(), span), span);
                let pairs = pairs.map(|(name, value)| Expr::Tuple(vec![key(name), value])).collect();
                super::places::runtime("Dict::from", vec![Expr::Array(pairs)], span)
            }
        }
    }
}
