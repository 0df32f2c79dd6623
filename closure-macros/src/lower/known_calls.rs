//! Calls of functions of the source, whose parameters are known: arguments in order, defaults, type arguments.

use super::body::Body;
use super::calls::constant;
use super::order::{evaluation_order, is_in_order};
use super::places::{Expr_, Form, Value, runtime};
use crate::diagnostics::bug;
use crate::hir::{Arg, ExprKind, NodeId};
use crate::infer::{ArgSource, Con, ParamInfo, Piece, Ty, TyVar};
use crate::model::*;
use crate::source::Span;
use crate::table::HashedTable;

impl Body<'_, '_> {
    /// A call of a function of the source: arguments in the order of its parameters, defaults filled in.
    pub(super) fn call_function(
        &mut self,
        expr: &Expr_,
        func: &Expr_,
        function: NodeId,
        (sources, at_call, instance): (&[ArgSource], &[Ty], &HashedTable<TyVar, Ty>),
        args: &[Arg],
        ty: Ty,
    ) -> Value {
        let span = expr.span;
        let item = self.lower.shapes[&function].function.clone();
        let direct = self.names_function(func, function);
        let mut stmts = Vec::new();
        let lends = direct && self.lends(func.id, function);
        let callee = match (&item, direct) {
            (Some(_), true) => None,
            _ if lends => None,
            _ => {
                let callee = self.expr(func);
                let callee = match callee.ty.is(&Con::Option) {
                    true => {
                        let (callee, _) = self.bind(callee, "function", &mut stmts);
                        let span = callee.span;
                        let inner = callee.ty.args()[0].clone();
                        let expr = runtime("ops::callee", vec![callee.by_ref()], span);
                        Value { expr, form: Form::Borrowed, ty: inner, span }
                    }
                    false => callee,
                };
                Some(callee)
            }
        };
        let Some(info) = self.lower.types.function(function).cloned() else {
            return Value::owned(Expr::Bug(bug!(span, "a call of a function without a type")), ty, span);
        };
        // Python evaluates arguments as written; parameters are filled in their own order.
        let used: Vec<usize> = sources.iter().flat_map(ArgSource::args).collect();
        let whole = |piece: &Piece| matches!(piece, Piece::Arg(_) | Piece::All(_));
        let in_pieces = |source: &ArgSource| match source {
            ArgSource::One(piece) => !whole(piece),
            ArgSource::Rest(pieces) => {
                let spread = |piece: &Piece| matches!(piece, Piece::All(_));
                !pieces.iter().all(whole) || (pieces.len() > 1 && pieces.iter().any(spread))
            }
            ArgSource::Keywords(pieces) => !pieces.iter().all(|(_, piece)| whole(piece)),
            ArgSource::Default => false,
        };
        let in_order = is_in_order(&used, args) && !sources.iter().any(in_pieces);
        // Default values that are no constants are the closure's own.
        let is_asked = |(source, param): (&ArgSource, &ParamInfo)| {
            matches!(source, ArgSource::Default) && param.hidden.is_some()
        };
        let asked = sources.iter().zip(&info.params).any(is_asked);
        let callee = callee.map(|callee| match in_order && !asked {
            true => callee,
            false => self.bind(callee, "function", &mut stmts).0,
        });
        let mut held: Vec<Option<Value>> = vec![None; args.len()];
        if !in_order {
            for index in evaluation_order(args) {
                let value = self.argument(&args[index].value);
                let simple =
                    matches!(value.expr, Expr::Int(..) | Expr::Str(..) | Expr::Float(..) | Expr::Bool(_));
                held[index] = Some(if simple {
                    value
                } else {
                    let name = self.temp("argument");
                    let (ty, span) = (value.ty.clone(), value.span);
                    stmts.push(Stmt::Let {
                        pattern: Pattern::Name(name.clone()),
                        mutable: false,
                        ty: None,
                        value: Some(value.by_value()),
                    });
                    Value { expr: Expr::Name(name, span), form: Form::Place { moved: true }, ty, span }
                });
            }
        }
        let receiver = callee.as_ref().map(|callee| callee.expr.clone());
        let inferred = self.inferred_from(sources, args, at_call);
        let called = self.lower.types.expr(func.id);
        let called = if called.is(&Con::Option) { called.args()[0].clone() } else { called };
        let captures = called.args();
        let mut lowered = Vec::new();
        for ((source, param), at_call) in sources.iter().zip(&info.params).zip(at_call) {
            let to = self.parameter_type(param, at_call);
            match source {
                ArgSource::One(piece) => {
                    let value = self.piece(*piece, args, &mut held);
                    let none = value.ty.is(&Con::None);
                    let passed = self.pass(value, &to);
                    lowered.push(if none {
                        self.typed_none(passed, param, &to.0, &inferred)
                    } else {
                        passed
                    });
                }
                ArgSource::Default => {
                    let target = receiver.clone().unwrap_or(Expr::SelfValue);
                    let default = self.default_argument(function, param, (&target, captures), &to);
                    lowered.push(self.typed_none(default, param, at_call, &inferred));
                }
                ArgSource::Rest(pieces) => {
                    let rest = self.rest_argument(pieces, &to.0, args, &mut held, span);
                    lowered.push(rest);
                }
                ArgSource::Keywords(pieces) => {
                    let list = self.keywords_argument(pieces, &to.0, args, &mut held, span);
                    lowered.push(list);
                }
            }
        }
        // Keywords and what is by position are one list.
        if self.lower.is_whole(function) {
            let mut parts = lowered.into_iter();
            let (rest, keywords) = (parts.next(), parts.next());
            lowered = vec![match (rest, keywords) {
                (Some(Expr::Tuple(items)), None | Some(Expr::Unit)) => Expr::Tuple(items),
                (Some(Expr::Path(Path::Runtime("EmptyTuple"), _)), None | Some(Expr::Unit)) => Expr::Unit,
                (rest, keywords) => {
                    let rest = rest.unwrap_or(Expr::Unit);
                    runtime("Join::join", vec![rest, keywords.unwrap_or(Expr::Unit)], span)
                }
            }];
        }
        let types = self.type_arguments(function, instance).unwrap_or_default();
        let call = match (callee, item) {
            (None, Some(name)) => {
                let callee = match types.is_empty() {
                    false => Expr::Instance { name, args: types, span: func.span },
                    true => Expr::Name(name, func.span),
                };
                Expr::Call { callee: Box::new(callee), args: lowered, span }
            }
            (Some(callee), _) => Expr::Method {
                receiver: Box::new(callee.expr),
                name: "call".into(),
                types,
                args: lowered,
                span,
                foreign: false,
            },
            (None, None) if lends => self.lending_call(function, types, lowered, span),
            (None, None) => Expr::Unit,
        };
        if stmts.is_empty() {
            return Value::owned(call, ty, span);
        }
        Value::owned(Expr::Block(Block { stmts, tail: Some(Box::new(call)) }), ty, span)
    }

    /// The type arguments of a call, if rustc cannot infer all from the arguments: those of what the result keeps. Where a bound
    /// on `i64` itself is in scope, rustc would take that for what it looks for before it has seen all arguments.
    fn type_arguments(&self, function: NodeId, instance: &HashedTable<TyVar, Ty>) -> Option<Vec<Type>> {
        let types = self.lower.types;
        let info = types.function(function)?;
        let declared = types.deep(&info.result);
        let outer = &self.lower.shapes[&function].params;
        let mut inferred = outer.clone();
        for param in &info.params {
            types.vars_of(&types.deep(&param.ty)).into_iter().for_each(|var| inferred.add(types, var));
        }
        let is_open = |var: TyVar| !self.lower.is_known_var(var, &inferred);
        let all = self.typed_literals && inferred.order.len() > outer.order.len();
        if !all && !types.vars_of(&declared).into_iter().any(is_open) {
            return None;
        }
        let at_call = |var: TyVar| instance.get(&var).map(|ty| types.deep(ty));
        let (tree, _) = self.lower.function(function);
        let (_, params) = self.lower.signature(tree, outer);
        let mut known = self.params.clone();
        let own = || params.order[outer.order.len()..].iter().map(|(var, _)| *var);
        for ty in own().filter_map(at_call) {
            // Nothing says what is kept there.
            for var in
                types.vars_of(&ty).into_iter().filter(|var| !self.lower.is_known_var(*var, &self.params))
            {
                known.set(var, super::types::value_type());
            }
        }
        let kept = types.vars_of(&declared);
        let argument = |var: TyVar| match at_call(var) {
            Some(ty) if is_open(var) && kept.contains(&var) => self.lower.rust_type(&ty, &known),
            // A list of arguments is no tuple where it is empty.
            Some(ty) if all && is_data(&ty) && !types.is_argument_list(&Ty::Var(var)) => {
                self.lower.rust_type(&ty, &known)
            }
            _ => Type::Inferred,
        };
        let args: Vec<Type> = own().map(argument).collect();
        args.iter().any(|arg| *arg != Type::Inferred).then_some(args)
    }

    /// Whether an expression is the plain name of this function.
    fn names_function(&self, func: &Expr_, function: NodeId) -> bool {
        self.lower
            .flow
            .uses
            .get(&func.id)
            .is_some_and(|used| self.lower.flow.webs[used.web.0 as usize].known == Some(function))
    }

    /// What an argument must become: the parameter's type at this call; declared text is borrowed, generic text is not.
    pub(super) fn parameter_type(&self, param: &ParamInfo, at_call: &Ty) -> (Ty, bool) {
        let declared = self.lower.types.deep(&param.ty);
        (self.lower.types.deep(at_call), declared.is(&Con::Str))
    }

    /// An argument as its parameter takes it: text by reference.
    pub(super) fn pass(&mut self, value: Value, (to, borrowed): &(Ty, bool)) -> Expr {
        let (from, span) = (value.ty.clone(), value.span);
        if *borrowed && from.is(&Con::Str) {
            return value.by_ref();
        }
        let lowered = value.by_value();
        self.coerce(lowered, &from, to, span)
    }

    /// None where a value of this type could be.
    pub(super) fn none_of(&self, inner: &Ty) -> Expr {
        Expr::Generic {
            path: Path::Core("option::Option::None"),
            args: vec![self.lower.rust_type(inner, &self.params)],
            span: Span::call_site(),
        }
    }

    /// Says if a parameter is None where it is left out.
    pub(super) fn is_none_by_default(&self, function: NodeId, param: &ParamInfo) -> bool {
        let tree = self.lower.types.trees()[&function];
        let default = tree.params.list.iter().find(|p| p.id == param.node).and_then(|p| p.default.as_ref());
        param.hidden.is_none() && default.is_some_and(|default| matches!(default.kind, ExprKind::None))
    }

    /// The default of a parameter, as the function itself declares it.
    pub(super) fn own_default(&mut self, function: NodeId, param: &ParamInfo, closure: &Expr) -> Expr {
        let info = self.lower.types.function(function);
        let captures: Vec<Ty> =
            info.map(|info| info.captures.iter().map(|(_, ty)| ty.clone()).collect()).unwrap_or_default();
        let to = self.parameter_type(param, &param.ty);
        self.default_argument(function, param, (closure, &captures), &to)
    }

    /// The default of a parameter, of the closure that `closure` evaluates to and that holds captures of these types: as what
    /// the parameter takes.
    pub(super) fn default_argument(
        &mut self,
        function: NodeId,
        param: &ParamInfo,
        (closure, captures): (&Expr, &[Ty]),
        to: &(Ty, bool),
    ) -> Expr {
        let span = Span::call_site();
        let Some(info) = self.lower.types.function(function).cloned() else {
            return Expr::Bug(bug!(span, "a default of a function without a type"));
        };
        if let Some(hidden) = param.hidden {
            let field = self.lower.shapes[&function].fields[&hidden].clone();
            let access = match closure {
                Expr::SelfValue => Expr::Field(field, span),
                other => Expr::RustField(Box::new(other.clone()), field, span),
            };
            let Some(ty) =
                info.captures.iter().position(|(var, _)| *var == hidden).and_then(|at| captures.get(at))
            else {
                return Expr::Bug(bug!(span, "a default that its closure does not hold"));
            };
            let ty = self.lower.types.deep(ty);
            let value = Value { expr: access, form: Form::Place { moved: false }, ty, span };
            // An open parameter is of the default's type where that is passed.
            return if to.0.head().is_none() { value.by_value() } else { self.pass(value, to) };
        }
        let tree = self.lower.types.trees()[&function];
        let default = tree.params.list.iter().find(|p| p.id == param.node).and_then(|p| p.default.as_ref());
        let Some(default) = default else {
            return Expr::Bug(bug!(span, "no default of `{}`", param.name));
        };
        if matches!(default.kind, ExprKind::None) {
            return self.coerce(Expr::Unit, &Ty::none(), &to.0, span);
        }
        let value = constant(default);
        if to.1 {
            return value;
        }
        let value = match value {
            Expr::Str(text, span) => super::places::owned_text(Expr::Str(text, span), span),
            other => other,
        };
        let ty = self.lower.types.deep(&param.constant.clone().unwrap_or_else(Ty::none));
        self.coerce(value, &ty, &to.0, span)
    }

    /// The type variables that rustc infers from what is passed.
    fn inferred_from(&self, sources: &[ArgSource], args: &[Arg], at_call: &[Ty]) -> Vec<TyVar> {
        let passed = |source: &ArgSource| match source {
            ArgSource::One(Piece::Arg(index)) => !self.lower.types.expr(args[*index].value.id).is(&Con::None),
            ArgSource::Default => false,
            _ => true,
        };
        let tys = sources.iter().zip(at_call).filter(|(source, _)| passed(source));
        tys.flat_map(|(_, ty)| self.lower.types.vars_of(&self.lower.types.deep(ty))).collect()
    }

    /// What is passed to a parameter that is `T | None` and is None: it says what T is at this call (`at_call`), unless the other
    /// arguments, whose types have the variables `inferred`, tell rustc.
    pub(super) fn typed_none(
        &self,
        passed: Expr,
        param: &ParamInfo,
        at_call: &Ty,
        inferred: &[TyVar],
    ) -> Expr {
        let declared = self.lower.types.deep(&param.ty);
        let at_call = self.lower.types.deep(at_call);
        match (declared.head(), declared.args(), at_call.args()) {
            (Some(Con::Option), [open], [inner])
                if !self.lower.types.vars_of(open).is_empty()
                    && !matches!(inner, Ty::Var(var) if inferred.contains(var)) =>
            {
                in_place_of_none(passed, self.none_of(inner))
            }
            _ => passed,
        }
    }
}

/// Says if a type is that of data, whose Rust type can be written anywhere.
fn is_data(ty: &Ty) -> bool {
    let of_parts = || ty.args().iter().all(is_data);
    match ty.head() {
        Some(con) if con.is_scalar() => true,
        Some(Con::Str | Con::Value) => true,
        Some(Con::List | Con::Dict | Con::Set | Con::Tuple | Con::VarTuple | Con::Option) => of_parts(),
        _ => false,
    }
}

/// An expression whose value is None, with this for the None.
fn in_place_of_none(expr: Expr, none: Expr) -> Expr {
    match expr {
        Expr::None => none,
        Expr::Block(Block { stmts, tail: Some(tail) }) => {
            Expr::Block(Block { stmts, tail: Some(Box::new(in_place_of_none(*tail, none))) })
        }
        other => other,
    }
}
