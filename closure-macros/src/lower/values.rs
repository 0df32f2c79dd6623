//! `Value`s: what becomes one, what comes out of one, and the operations that are found when the program runs.

use super::body::Body;
use super::places::{Expr_, Value, method, reference, runtime};
use super::types::{TypeParams, value_type};
use crate::hir::{Arg, ArgKind, NodeId, ParamKind};
use crate::infer::{Con, ParamInfo, Ty};
use crate::model::*;
use crate::source::Span;

impl Body<'_, '_> {
    /// An operand as a `Value`.
    pub(super) fn as_value(&mut self, value: Value) -> Value {
        let (from, span) = (value.ty.clone(), value.span);
        let lowered = value.by_value();
        Value::owned(self.coerce(lowered, &from, &Ty::value(), span), Ty::value(), span)
    }

    /// A value of a known or open type as a `Value`.
    pub(super) fn coerce_to_value(&mut self, expr: Expr, from: &Ty, span: Span) -> Expr {
        match from.head() {
            None => runtime("value", vec![expr], span),
            Some(Con::Closure(function)) => self.closure_to_value(*function, expr, from, span),
            Some(Con::Keywords(_)) => {
                let dict = runtime("Objects::objects", vec![reference(expr)], span);
                runtime("Value::from", vec![dict], span)
            }
            // Only the compiler knows the parameters of a closure.
            Some(Con::Tuple) if from.args().iter().any(Ty::holds_closure) => {
                let to = Ty::tuple(vec![Ty::value(); from.args().len()]);
                let tuple = self.coerce_tuple(expr, from, &to, span);
                runtime("Value::from", vec![tuple], span)
            }
            Some(Con::Option) if from.args()[0].holds_closure() => {
                let name = self.temp("value");
                let some = self.coerce_to_value(Expr::Name(name.clone(), span), &from.args()[0], span);
                let closure = Expr::Closure { params: vec![Pattern::Name(name)], body: Box::new(some) };
                runtime("Value::from", vec![method(expr, "map", vec![closure], span)], span)
            }
            Some(Con::Str) if matches!(expr, Expr::Str(..)) => runtime("Value::from", vec![expr], span),
            Some(_) => runtime("Value::from", vec![borrowed_text(expr)], span),
        }
    }

    /// A `Value` as a value of a type that something else needs.
    pub(super) fn out_of_value(&mut self, expr: Expr, to: &Ty, span: Span) -> Expr {
        match to.head() {
            None => runtime("FromValue::from_value", vec![reference(expr)], span),
            Some(Con::Opaque | Con::Error) => expr,
            Some(_) => {
                let ty = self.lower.rust_type(to, &self.params);
                let callee = Expr::Generic { path: Path::Runtime("value::from_value"), args: vec![ty], span };
                Expr::Call { callee: Box::new(callee), args: vec![reference(expr)], span }
            }
        }
    }

    /// A closure as a `Value`, with its parameters, by which calls are matched when they run.
    fn closure_to_value(&mut self, function: NodeId, expr: Expr, from: &Ty, span: Span) -> Expr {
        let Some(info) = self.lower.types.function(function).cloned() else { return expr };
        let params = self.parameters_of(function, from);
        let types: Vec<Type> = info
            .params
            .iter()
            .map(|param| self.lower.rust_type(&self.lower.types.deep(&param.ty), &params))
            .collect();
        let plain =
            |param: &ParamInfo| matches!(param.kind, ParamKind::PositionalOnly | ParamKind::Positional);
        // Which type such a parameter has when it is left out, only the caller knows.
        let open = |param: &ParamInfo| {
            param.has_default && !self.lower.types.vars_of(&self.lower.types.deep(&param.ty)).is_empty()
        };
        if !info.params.iter().all(plain) || info.params.iter().any(open) {
            return self.any_arguments_to_value(function, expr, types, span);
        }
        let parameters = info
            .params
            .iter()
            .map(|param| {
                let parameter = parameter(param, span);
                match param.has_default {
                    true => method(parameter, "optional", vec![], span),
                    false => parameter,
                }
            })
            .collect();
        let required = info.params.iter().take_while(|param| !param.has_default).count();
        let list = |count: usize| if count == 0 { Type::Unit } else { Type::Tuple(types[..count].to_vec()) };
        let lists: Vec<Type> = (required..=types.len()).map(list).collect();
        let (path, args) = match lists.as_slice() {
            [list] => ("Value::with_parameters", vec![list.clone(), Type::Inferred]),
            _ => ("Value::overloaded", vec![Type::Tuple(lists), Type::Inferred]),
        };
        let callee = Expr::Generic { path: Path::Runtime(path), args, span };
        Expr::Call { callee: Box::new(callee), args: vec![expr, Expr::Array(parameters)], span }
    }

    /// A closure with `*args`, `**kwargs` or parameters that are given by name as a `Value`.
    fn any_arguments_to_value(&mut self, function: NodeId, expr: Expr, types: Vec<Type>, span: Span) -> Expr {
        let Some(info) = self.lower.types.function(function).cloned() else { return expr };
        let callee = self.temp("function");
        let closure = || Expr::Name(callee.clone(), span);
        let names: Vec<RustName> = info.params.iter().map(|_| self.temp("argument")).collect();
        let args = info
            .params
            .iter()
            .zip(&names)
            .map(|(param, name)| {
                let value = Expr::Name(name.clone(), span);
                match self.lower.types.deep(&param.ty).is(&Con::Str) {
                    true => reference(value),
                    false => value,
                }
            })
            .collect();
        let parameters = info
            .params
            .iter()
            .map(|param| {
                let parameter = parameter(param, span);
                if !param.has_default {
                    return parameter;
                }
                let default = match self.is_none_by_default(function, param) {
                    true => Expr::Unit,
                    false => self.own_default(function, param, &closure()),
                };
                method(parameter, "or", vec![default], span)
            })
            .collect();
        let list = Type::Tuple(types.clone());
        let call = Expr::OwnedClosure {
            params: names.into_iter().zip(types).collect(),
            body: Box::new(method(closure(), "call", args, span)),
        };
        let parameters = Expr::Array(parameters);
        let names = runtime("value::Names::of", vec![reference(closure())], span);
        let parameters_name = self.temp("parameters");
        let bind = |name: &RustName, value: Expr| Stmt::Let {
            pattern: Pattern::Name(name.clone()),
            mutable: false,
            ty: None,
            value: Some(value),
        };
        // The defaults are read before the closure moves.
        let stmts = vec![bind(&callee, expr), bind(&parameters_name, parameters)];
        let value = Expr::Method {
            receiver: Box::new(names),
            name: "value".into(),
            types: vec![list, Type::Inferred],
            args: vec![call, Expr::Name(parameters_name, span)],
            span,
            foreign: false,
        };
        Expr::Block(Block { stmts, tail: Some(Box::new(value)) })
    }

    /// The types that a function's parameters have where its closure becomes a `Value`: what nothing decides is a `Value`, too.
    fn parameters_of(&self, function: NodeId, closure: &Ty) -> TypeParams {
        let types = self.lower.types;
        let mut params = self.params.clone();
        let known = types.match_types(&types.deep(&types.closure(function)), closure);
        for (var, ty) in known.iter() {
            params.set(var, self.lower.rust_type(ty, &self.params));
        }
        if let Some(info) = types.function(function) {
            for param in &info.params {
                for var in types.vars_of(&types.deep(&param.ty)) {
                    if known.get(&var).is_none() && !self.lower.is_known_var(var, &self.params) {
                        params.set(var, value_type());
                    }
                }
            }
        }
        params
    }

    /// A call of a `Value`'s method.
    pub(super) fn method_of_value(
        &mut self,
        receiver: Value,
        (name, span): (&str, Span),
        args: &[Arg],
        ty: Ty,
    ) -> Value {
        let name = Expr::Str(name.to_owned(), span);
        if args.iter().any(|arg| matches!(arg.kind, ArgKind::Star | ArgKind::DoubleStar)) {
            let bound = method(receiver.expr, "attribute", vec![name], span);
            return self.spread_into_value(Value::owned(bound, Ty::value(), span), args, ty, span);
        }
        let (args, keywords) = self.dynamic_arguments(args);
        let args = vec![name, reference(Expr::Array(args)), reference(Expr::Array(keywords))];
        Value::owned(method(receiver.expr, "call_method", args, span), ty, span)
    }

    /// A call of a `Value` with arguments of which it is not known how many they are.
    pub(super) fn spread_into_value(&mut self, callee: Value, args: &[Arg], ty: Ty, span: Span) -> Value {
        let name = self.temp("arguments");
        let list = || Expr::Name(name.clone(), span);
        let new = Expr::Path(Path::Runtime("value::Arguments::new"), span);
        let value = Expr::Call { callee: Box::new(new), args: vec![callee.by_value()], span };
        let pattern = Pattern::Name(name.clone());
        let mut stmts = vec![Stmt::Let { pattern, mutable: true, ty: None, value: Some(value) }];
        for arg in args {
            let value = self.value_as(&arg.value, &Ty::value());
            let (name, args) = match &arg.kind {
                ArgKind::Positional => ("push", vec![value]),
                ArgKind::Star => ("extend", vec![reference(value)]),
                ArgKind::Keyword(name) => ("name", vec![Expr::Str(name.name.to_string(), arg.span), value]),
                ArgKind::DoubleStar => ("extend_named", vec![reference(value)]),
            };
            stmts.push(Stmt::Expr(method(list(), name, args, arg.span)));
        }
        let call = method(list(), "call", vec![], span);
        Value::owned(Expr::Block(Block { stmts, tail: Some(Box::new(call)) }), ty, span)
    }

    /// The type that an argument has in a call of a `Value`.
    pub(super) fn argument_of_value(&self, arg: &Arg) -> Ty {
        match self.lower.types.expr(arg.value.id) {
            ty if ty.holds_closure() => Ty::value(),
            ty => ty,
        }
    }

    /// Says if a call spreads an iterable of any length, or a dict of any names.
    pub(super) fn spreads_anything(&self, args: &[Arg]) -> bool {
        args.iter().any(|arg| {
            let ty = self.lower.types.expr(arg.value.id);
            match arg.kind {
                ArgKind::Star => !ty.is(&Con::Tuple) && !self.lower.types.is_argument_list(&ty),
                ArgKind::DoubleStar => {
                    !matches!(ty.head(), Some(Con::Keywords(_))) && !self.lower.types.is_argument_list(&ty)
                }
                _ => false,
            }
        })
    }

    fn dynamic_arguments(&mut self, args: &[Arg]) -> (Vec<Expr>, Vec<Expr>) {
        let (mut positional, mut keywords) = (Vec::new(), Vec::new());
        for arg in args {
            let value = self.value_as(&arg.value, &Ty::value());
            match &arg.kind {
                ArgKind::Keyword(name) => {
                    let name = Expr::Str(name.name.to_string(), arg.span);
                    keywords.push(Expr::Tuple(vec![name, value]));
                }
                _ => positional.push(value),
            }
        }
        (positional, keywords)
    }

    /// An attribute of a `Value`.
    pub(super) fn attribute_of_value(&mut self, value: &Expr_, name: &str, ty: Ty, span: Span) -> Value {
        let value = self.expr(value);
        let name = Expr::Str(name.to_owned(), span);
        let attribute = method(value.expr, "attribute", vec![name], span);
        let attribute = self.coerce(attribute, &Ty::value(), &ty, span);
        Value::owned(attribute, ty, span)
    }
}

/// Text that was made a String only to be kept.
fn borrowed_text(expr: Expr) -> Expr {
    match expr {
        Expr::Call { callee, mut args, span } => match (*callee, args.as_slice()) {
            (Expr::Path(Path::Runtime("string::owned"), _), [Expr::Str(..)]) => args.remove(0),
            (callee, _) => Expr::Call { callee: Box::new(callee), args, span },
        },
        other => other,
    }
}

/// A parameter, as the runtime describes it.
fn parameter(param: &ParamInfo, span: Span) -> Expr {
    let new = match param.kind {
        ParamKind::PositionalOnly => "Parameter::positional_only",
        ParamKind::Positional => "Parameter::plain",
        ParamKind::KeywordOnly => "Parameter::keyword_only",
        ParamKind::VarArgs => "Parameter::star",
        ParamKind::VarKeywords => "Parameter::double_star",
    };
    runtime(new, vec![Expr::Str(param.name.to_string(), span)], span)
}
