//! The implementations of `Callable`: one for each argument list with which a closure is called through it.

use super::Lower;
use super::body::Body;
use super::types::{TypeParams, add_projection_bounds, tidied, value_type};
use crate::hir::{Function, Name, NodeId, ParamKind};
use crate::infer::{CallArgKind, Con, Demand, FunctionInfo, Goal, GoalKind, Op, ParamInfo, Ty, TyVar};
use crate::model::*;
use crate::source::Span;

/// What becomes of an argument on its way into its parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    AsItIs,
    /// Into `T | None`.
    Some,
    /// None itself, which has a type of its own.
    None,
    /// Into a `Value`.
    Value,
    /// Into a `Number`.
    Number,
}

/// One argument list.
#[derive(Clone, Debug, PartialEq, Eq)]
struct List {
    positional: Vec<Fit>,
    keywords: Vec<(Name, Fit)>,
}

/// What a parameter gets from an argument list.
pub(super) enum Given {
    Default,
    /// The parameter's own argument, by name or by position.
    One(Fit, bool),
    /// The rest of the arguments by position, for `*args`.
    Rest(Vec<Fit>),
    /// The arguments with these names, for `**kwargs`.
    Keywords(Vec<(Name, Fit)>),
}

/// An implementation in the making.
pub(super) struct Draft {
    pub params: TypeParams,
    pub bounds: Vec<Bound>,
    pub positional: Vec<(RustName, Type)>,
    pub keywords: Vec<(Name, RustName, Type)>,
    pub args: Vec<Expr>,
}

impl Lower<'_> {
    /// `Callable` for the full argument list and for every shorter one that defaults allow; and for those that the program asks for.
    pub(super) fn callables(&self, function: &Function) -> Vec<CallableImpl> {
        let info = self.info(function.id);
        let shape = &self.shapes[&function.id];
        if let Some(whole) = self.variadic_callable(function, info) {
            return whole;
        }
        let variadic = |param: &ParamInfo| matches!(param.kind, ParamKind::VarArgs | ParamKind::VarKeywords);
        let mut lists: Vec<List> = Vec::new();
        let needs_name =
            info.params.iter().any(|param| param.kind == ParamKind::KeywordOnly && !param.has_default);
        if !needs_name && !info.params.iter().any(variadic) {
            let positional = info.params.iter().take_while(|p| p.kind != ParamKind::KeywordOnly).count();
            let required = info.params.iter().take(positional).take_while(|p| !p.has_default).count();
            lists.extend(
                (required..=positional)
                    .rev()
                    .map(|count| List { positional: self.fits(info, count), keywords: Vec::new() }),
            );
        }
        for demand in self.types.demands(function.id) {
            let list = self.list(info, demand);
            if !lists.contains(&list) {
                lists.push(list);
            }
        }
        lists.iter().filter_map(|list| self.callable(function, info, &shape.params, list)).collect()
    }

    /// How the first arguments fit that are given as the parameters say.
    fn fits(&self, info: &FunctionInfo, count: usize) -> Vec<Fit> {
        let fit = |param: &ParamInfo| match self.types.deep(&param.ty).head() {
            Some(Con::Value) => Fit::Value,
            Some(Con::Number) => Fit::Number,
            _ => Fit::AsItIs,
        };
        info.params.iter().take(count).map(fit).collect()
    }

    /// How the arguments of a call fit.
    fn list(&self, info: &FunctionInfo, demand: &Demand) -> List {
        // A parameter of open type takes what it is given.
        let to = |index: usize| self.types.deep(&info.params[index].ty);
        let part = |kind: ParamKind| {
            let index = info.params.iter().position(|param| param.kind == kind)?;
            match to(index) {
                ty @ Ty::Con(Con::VarTuple | Con::Dict, _) => ty.args().last().cloned(),
                _ => None,
            }
        };
        let positional: Vec<usize> = (0..info.params.len())
            .filter(|index| {
                matches!(info.params[*index].kind, ParamKind::PositionalOnly | ParamKind::Positional)
            })
            .collect();
        let fit = |from: &Ty, to: Option<Ty>| match (self.types.deep(from).head(), to) {
            (Some(Con::None), Some(to)) if to.is(&Con::Option) => Fit::None,
            (from, Some(to)) if to.is(&Con::Option) && from != Some(&Con::Option) => Fit::Some,
            (_, Some(to)) if to.is(&Con::Value) => Fit::Value,
            (_, Some(to)) if to.is(&Con::Number) => Fit::Number,
            _ => Fit::AsItIs,
        };
        let by_name = |name: &Name| {
            let param = info.params.iter().position(|param| {
                param.name == *name && matches!(param.kind, ParamKind::Positional | ParamKind::KeywordOnly)
            });
            param.map_or_else(|| part(ParamKind::VarKeywords), |index| Some(to(index)))
        };
        List {
            positional: demand
                .positional
                .iter()
                .enumerate()
                .map(|(index, ty)| match positional.get(index) {
                    Some(param) => fit(ty, Some(to(*param))),
                    None => fit(ty, part(ParamKind::VarArgs)),
                })
                .collect(),
            keywords: demand
                .keywords
                .iter()
                .map(|(name, ty)| (name.clone(), fit(ty, by_name(name))))
                .collect(),
        }
    }

    /// What each parameter gets; none if the list does not fit, which a call with it has been told.
    fn distribute(info: &FunctionInfo, list: &List) -> Option<Vec<Given>> {
        let mut positional = list.positional.iter().copied();
        let mut names = list.keywords.clone();
        let mut given = Vec::new();
        for param in &info.params {
            let by_position = match param.kind {
                ParamKind::PositionalOnly | ParamKind::Positional => positional.next(),
                ParamKind::VarArgs => {
                    given.push(Given::Rest(positional.by_ref().collect()));
                    continue;
                }
                ParamKind::VarKeywords => {
                    given.push(Given::Keywords(std::mem::take(&mut names)));
                    continue;
                }
                ParamKind::KeywordOnly => None,
            };
            given.push(if let Some(fit) = by_position {
                Given::One(fit, false)
            } else if let Some(position) = names.iter().position(|(name, _)| *name == param.name) {
                Given::One(names.remove(position).1, true)
            } else if param.has_default {
                Given::Default
            } else {
                return None;
            });
        }
        (positional.next().is_none() && names.is_empty()).then_some(given)
    }

    /// `Callable` with one argument list; parameters that it leaves out take their defaults.
    fn callable(
        &self,
        function: &Function,
        info: &FunctionInfo,
        outer: &TypeParams,
        list: &List,
    ) -> Option<CallableImpl> {
        let given = Self::distribute(info, list)?;
        let mut params = outer.clone();
        let defaulted = || {
            given
                .iter()
                .zip(&info.params)
                .filter(|(given, _)| matches!(given, Given::Default))
                .map(|(_, p)| p)
        };
        for param in defaulted() {
            // What the default is decides the types that only this parameter has.
            let declared = self.types.deep(&param.ty);
            let default = self.types.deep(&self.default_ty(info, param)?);
            // A call that leaves it out would have widened the parameter.
            if !self.types.can_be_held(&default, &declared) {
                return None;
            }
            let may_be_none = default.is(&Con::Option) || default.is(&Con::None);
            let declared = match declared.is(&Con::Option) && !may_be_none {
                true => declared.args()[0].clone(),
                false => declared,
            };
            let is_own = |var: TyVar| outer.order.iter().any(|(own, _)| *own == var);
            let closed = |ty: &Ty, params: &TypeParams| {
                self.types.vars_of(ty).iter().all(|var| self.is_known_var(*var, params))
            };
            for (var, ty) in self.types.match_types(&declared, &default).iter() {
                match *ty != Ty::Var(var) && closed(ty, outer) {
                    true => {
                        let ty = self.rust_type(ty, &params);
                        params.set(var, ty);
                    }
                    false if is_own(var) && *ty != Ty::Var(var) => return None,
                    false => {}
                }
            }
            // Only closures that hold such a default have this list.
            for (var, ty) in self.types.match_types(&default, &declared).iter() {
                let ty = match is_own(var) && closed(ty, &params) {
                    true => self.rust_type(ty, &params),
                    false => continue,
                };
                if ty != self.rust_type(&Ty::Var(var), &params) {
                    params.set(var, ty);
                }
            }
        }
        self.add_given(info, &given, &mut params);
        self.close_empty(function, info, &given, &mut params);
        let absent: Vec<&ParamInfo> = given
            .iter()
            .zip(&info.params)
            .filter(|(given, _)| matches!(given, Given::Default | Given::One(Fit::None, _)))
            .map(|(_, param)| param)
            .collect();
        let nones = self.close_nones(function, absent, &mut params);
        self.add_results(function.id, &mut params);
        let result = self.types.deep(&info.result);
        // A type that no argument fixes cannot be a parameter of the implementation.
        let mut probe = params.clone();
        self.add_undetermined(&result, &mut probe);
        for param in defaulted() {
            for var in self.types.vars_of(&self.types.deep(&param.ty)) {
                probe.add(self.types, var);
            }
        }
        if probe.order.len() != params.order.len() {
            return None;
        }
        let bounds = self.bounds(function.id, &params);
        let mut draft = Draft { params, bounds, positional: vec![], keywords: vec![], args: vec![] };
        self.draft_arguments(function, info, &given, &nones, &mut draft);
        let Draft { params, mut bounds, positional, keywords, args } = draft;
        let is_as_given = |given: &Given| matches!(given, Given::One(Fit::AsItIs, false));
        let is_text = |param: &ParamInfo| self.types.deep(&param.ty).is(&Con::Str);
        let own = self.own_types(function.id, &params);
        let is_plain = given.iter().all(is_as_given)
            && !info.params.iter().any(is_text)
            && own == self.own_types(function.id, outer);
        let mut generics = params.names();
        for ty in positional.iter().map(|(_, ty)| ty).chain(keywords.iter().map(|(_, _, ty)| ty)) {
            if let Type::Param(name) = ty
                && !generics.contains(name)
            {
                generics.push(name.clone());
            }
        }
        // In the order of the call, which is part of the list's type.
        let keywords = list
            .keywords
            .iter()
            .filter_map(|(name, _)| keywords.iter().find(|(known, ..)| known == name))
            .map(|(name, variable, ty)| (self.keyword_name(name), variable.clone(), ty.clone()))
            .collect();
        let result = self.rust_type(&result, &params);
        add_projection_bounds(&result, &mut bounds);
        Some(CallableImpl {
            generics,
            own,
            bounds: tidied(bounds),
            params: positional,
            keywords,
            whole: false,
            result,
            body: (!is_plain).then(|| self.passing_on(function, args)),
        })
    }

    /// `self.call(…)` as a body.
    fn passing_on(&self, function: &Function, args: Vec<Expr>) -> Block {
        Block { stmts: Vec::new(), tail: Some(Box::new(self.plain_call(function, args))) }
    }

    /// What is in a `*args` or `**kwargs` that is given nothing is of any type that can do what is asked.
    fn close_empty(
        &self,
        function: &Function,
        info: &FunctionInfo,
        given: &[Given],
        params: &mut TypeParams,
    ) {
        for (given, param) in given.iter().zip(&info.params) {
            let empty = match given {
                Given::Rest(parts) => parts.is_empty(),
                Given::Keywords(names) => names.is_empty(),
                Given::Default | Given::One(..) => false,
            };
            for var in self.types.vars_of(&self.types.deep(&param.ty)).into_iter().filter(|_| empty) {
                if !self.is_known_var(var, params) {
                    let stand_in = self.stand_in(function, var, params).unwrap_or_else(value_type);
                    params.set(var, stand_in);
                }
            }
        }
    }

    /// The closure's type arguments in an implementation with these parameters.
    fn own_types(&self, function: NodeId, params: &TypeParams) -> Vec<Type> {
        let own = self.shapes[&function].params.order.iter();
        own.map(|(var, _)| self.rust_type(&Ty::Var(*var), params)).collect()
    }

    /// A parameter that is None holds nothing of the type that it could hold: any type will do that can do what is asked.
    fn close_nones(
        &self,
        function: &Function,
        absent: Vec<&ParamInfo>,
        params: &mut TypeParams,
    ) -> Vec<NodeId> {
        let mut closed = Vec::new();
        for param in absent {
            let ty = self.types.deep(&param.ty);
            let (true, [Ty::Var(var)]) = (ty.is(&Con::Option), ty.args()) else { continue };
            if self.is_known_var(*var, params) {
                continue;
            }
            if let Some(stand_in) = self.stand_in(function, *var, params) {
                params.set(*var, stand_in);
                closed.push(param.node);
            }
        }
        closed
    }

    /// A type that can do what a function's code asks of values of an unknown one, of which there are none.
    fn stand_in(&self, function: &Function, var: TyVar, params: &mut TypeParams) -> Option<Type> {
        let int = Type::Path(Path::Primitive("i64"), vec![]);
        if self.types.asks_what_int_can(function.id, var) {
            return Some(int);
        }
        let goals: Vec<&Goal> =
            self.types.function(function.id)?.goals.iter().map(|goal| self.types.goal(*goal)).collect();
        goals.into_iter().filter(|goal| !goal.done).find_map(|goal| {
            let mut result = |ty: &Ty| {
                let ty = self.types.deep(ty);
                match ty {
                    // What only such a value would give, there is none of either.
                    Ty::Var(given) if !self.is_known_var(given, params) => {
                        let fits = self.types.asks_what_int_can(function.id, given);
                        fits.then(|| params.set(given, int.clone()))?;
                        Some(int.clone())
                    }
                    ty => Some(self.rust_type(&ty, params)),
                }
            };
            match &goal.kind {
                GoalKind::Call { callee, args, out } if self.types.deep(callee) == Ty::Var(var) => {
                    if args.iter().any(|arg| arg.kind != CallArgKind::Positional) {
                        return None;
                    }
                    let result = result(out)?;
                    let args = args
                        .iter()
                        .map(|arg| self.rust_type(&self.types.deep(&arg.ty), params))
                        .collect::<Vec<_>>();
                    let list = if args.is_empty() { Type::Unit } else { Type::Tuple(args) };
                    Some(Type::Path(Path::Runtime("Func"), vec![list, result]))
                }
                GoalKind::Op { op: Op::Iter, inputs, out: Some(out) }
                    if self.types.deep(&inputs[0]) == Ty::Var(var) =>
                {
                    Some(Type::Path(Path::Runtime("List"), vec![result(out)?]))
                }
                GoalKind::Op { op: Op::Len, inputs, .. } if self.types.deep(&inputs[0]) == Ty::Var(var) => {
                    Some(Type::Path(Path::Runtime("List"), vec![int.clone()]))
                }
                _ => None,
            }
        })
    }

    /// Type parameters for what the arguments are of. The parts of `*args` and `**kwargs` have types of their own.
    fn add_given(&self, info: &FunctionInfo, given: &[Given], params: &mut TypeParams) {
        for (given, param) in given.iter().zip(&info.params) {
            let ty = self.types.deep(&param.ty);
            let parts: Vec<Type> = match (given, &ty) {
                (Given::Default | Given::One(Fit::None, _), _) => continue,
                (Given::Rest(fits), Ty::Var(_)) => {
                    fits.iter().map(|_| Type::Param(params.fresh("Argument"))).collect()
                }
                (Given::Keywords(names), Ty::Var(_)) => names
                    .iter()
                    .map(|(name, _)| Type::Param(params.fresh(&crate::names::camel_case(name))))
                    .collect(),
                (Given::Rest(fits), _) if fits.is_empty() => continue,
                (Given::Keywords(names), _) if names.is_empty() => continue,
                _ => {
                    for var in self.types.vars_of(&ty) {
                        params.add(self.types, var);
                    }
                    continue;
                }
            };
            let Ty::Var(var) = ty else { continue };
            let whole = match given {
                Given::Keywords(names) => {
                    self.keyword_list(names.iter().map(|(name, _)| name).zip(parts).collect(), Type::Unit)
                }
                _ if parts.is_empty() => Type::Path(Path::Runtime("EmptyTuple"), vec![]),
                _ => Type::Tuple(parts),
            };
            params.set(var, whole);
        }
    }

    /// A default that is given to several calls is cloned.
    pub(super) fn default_clones(
        &self,
        info: &FunctionInfo,
        param: &ParamInfo,
        params: &TypeParams,
        span: Span,
    ) -> Vec<Bound> {
        let Some(ty) = param.hidden.and_then(|_| self.default_ty(info, param)) else { return Vec::new() };
        let mut vars = Vec::new();
        self.cloned_vars(&self.types.deep(&ty), &mut vars);
        vars.into_iter()
            .map(|var| Bound {
                ty: self.rust_type(&Ty::Var(var), params),
                kind: BoundKind::Trait { path: Path::Core("clone::Clone"), args: vec![], output: None },
                span: SpanKey(span),
            })
            .collect()
    }

    /// `self.call(…)`, or the Rust function itself for the struct of a top-level function.
    pub(super) fn plain_call(&self, function: &Function, args: Vec<Expr>) -> Expr {
        let span = function.name.span;
        match &self.shapes[&function.id].function {
            Some(name) => Expr::Call { callee: Box::new(Expr::Name(name.clone(), span)), args, span },
            None => super::places::method(Expr::SelfValue, "call", args, span),
        }
    }

    /// What a parameter is called where `plain_call` stands: not as a Rust function, which could not be called then.
    pub(super) fn argument(&self, function: &Function, param: &Name) -> RustName {
        let name = super::local(param);
        match &self.shapes[&function.id].function {
            Some(function) if *function == name => format!("{name}_argument").into(),
            _ => name,
        }
    }

    /// `*args`, and `**kwargs`, of whatever an argument list holds.
    fn variadic_callable(&self, function: &Function, info: &FunctionInfo) -> Option<Vec<CallableImpl>> {
        let (rest, others) = info.params.split_first()?;
        if rest.kind != ParamKind::VarArgs || others.iter().any(|param| param.kind != ParamKind::VarKeywords)
        {
            return None;
        }
        let vars: Option<Vec<_>> = info
            .params
            .iter()
            .map(|param| match self.types.deep(&param.ty) {
                Ty::Var(var) => Some(var),
                _ => None,
            })
            .collect();
        let vars = vars?;
        let shape = &self.shapes[&function.id];
        let span = function.params.list[0].name.span;
        if self.is_whole(function.id) {
            let (signature, params) = self.signature(function, &shape.params);
            let ty = self.rust_type(&Ty::Var(vars[0]), &params);
            let name = self.argument(function, &rest.name);
            let passed = vec![Expr::Name(name.clone(), span)];
            return Some(vec![CallableImpl {
                generics: params.names(),
                own: self.own_types(function.id, &params),
                bounds: signature.bounds,
                params: vec![(name, ty)],
                keywords: Vec::new(),
                whole: true,
                result: signature.result.unwrap_or(Type::Unit),
                body: Some(self.passing_on(function, passed)),
            }]);
        }
        if self.is_known_var(vars[0], &shape.params) {
            return Some(self.held_callables(function, info, &vars));
        }
        Some(vec![self.split_callable(function, info, &vars)])
    }

    /// The closure's state holds what `*args` is, as a cache does: it is called with just these arguments. That a tuple is its own
    /// argument list, while nothing is not an empty tuple, makes two implementations of it.
    fn held_callables(
        &self,
        function: &Function,
        info: &FunctionInfo,
        vars: &[crate::infer::TyVar],
    ) -> Vec<CallableImpl> {
        let span = function.params.list[0].name.span;
        let name = self.argument(function, &info.params[0].name);
        let no_arguments = self.types.demands(function.id).iter().any(|demand| demand.positional.is_empty());
        let mut impls = Vec::new();
        for empty in [false, true] {
            if empty && !no_arguments {
                continue;
            }
            let mut params = self.shapes[&function.id].params.clone();
            if let Some(keywords) = vars.get(1) {
                params.set(*keywords, Type::Unit);
            }
            let mut bounds = Vec::new();
            if empty {
                params.set(vars[0], Type::Path(Path::Runtime("EmptyTuple"), vec![]));
            } else {
                let own = self.rust_type(&Ty::Var(vars[0]), &params);
                let kind = BoundKind::Trait {
                    path: Path::Runtime("Join"),
                    args: vec![Type::Unit],
                    output: Some(("Whole", own.clone())),
                };
                bounds.push(Bound { ty: own, kind, span: SpanKey(span) });
            }
            self.add_results(function.id, &mut params);
            bounds.extend(self.bounds(function.id, &params));
            let own = self.rust_type(&Ty::Var(vars[0]), &params);
            let result = self.rust_type(&self.types.deep(&info.result), &params);
            add_projection_bounds(&result, &mut bounds);
            let mut args = vec![Expr::Name(name.clone(), span)];
            if empty {
                args = vec![super::arguments::tuple_value(vec![], span)];
            }
            args.extend(vars[1..].iter().map(|_| Expr::Unit));
            impls.push(CallableImpl {
                generics: params.names(),
                own: self.own_types(function.id, &params),
                bounds: tidied(bounds),
                params: vec![if empty { ("_".into(), Type::Unit) } else { (name.clone(), own) }],
                keywords: Vec::new(),
                whole: true,
                result,
                body: Some(self.passing_on(function, args)),
            });
        }
        impls
    }

    /// The argument list is taken apart, since its parts are looked at.
    fn split_callable(
        &self,
        function: &Function,
        info: &FunctionInfo,
        vars: &[crate::infer::TyVar],
    ) -> CallableImpl {
        let span = function.params.list[0].name.span;
        let mut params = self.shapes[&function.id].params.clone();
        let list = Type::Param(params.fresh("Whole"));
        let part = |name: &'static str| Type::Projection {
            ty: Box::new(list.clone()),
            bound: Path::Runtime("Arguments"),
            args: vec![],
            name,
        };
        params.set(vars[0], part("Positional"));
        let output = match vars.get(1) {
            Some(keywords) => {
                params.set(*keywords, part("Keywords"));
                None
            }
            None => Some(("Keywords", Type::Unit)),
        };
        let kind = BoundKind::Trait { path: Path::Runtime("Arguments"), args: vec![], output };
        let mut bounds = vec![Bound { ty: list.clone(), kind, span: SpanKey(span) }];
        self.add_results(function.id, &mut params);
        bounds.extend(self.bounds(function.id, &params));
        let result = self.rust_type(&self.types.deep(&info.result), &params);
        add_projection_bounds(&result, &mut bounds);
        let mut generics = params.names();
        generics.extend(match &list {
            Type::Param(name) => Some(name.clone()),
            _ => None,
        });
        let names: Vec<RustName> =
            info.params.iter().map(|param| self.argument(function, &param.name)).collect();
        let mut patterns: Vec<Pattern> = names.iter().cloned().map(Pattern::Name).collect();
        if patterns.len() == 1 {
            patterns.push(Pattern::Name("_".into()));
        }
        let arguments: RustName = "arguments".into();
        let whole = Expr::Name(arguments.clone(), span);
        let split = Stmt::Let {
            pattern: Pattern::Tuple(patterns),
            mutable: false,
            ty: None,
            value: Some(super::places::runtime("Arguments::split", vec![whole], span)),
        };
        let args = names.into_iter().map(|name| Expr::Name(name, span)).collect();
        CallableImpl {
            generics,
            own: self.own_types(function.id, &params),
            bounds: tidied(bounds),
            params: vec![(arguments, list)],
            keywords: Vec::new(),
            whole: true,
            result,
            body: Some(Block { stmts: vec![split], ..self.passing_on(function, args) }),
        }
    }

    fn default_ty(&self, info: &FunctionInfo, param: &ParamInfo) -> Option<Ty> {
        match param.hidden {
            None => param.constant.clone(),
            Some(hidden) => info.captures.iter().find(|(var, _)| *var == hidden).map(|(_, ty)| ty.clone()),
        }
    }

    /// The default of a parameter, inside the closure's own methods.
    pub(super) fn default_value(&self, function: &Function, index: usize) -> Expr {
        let mut body = Body::new(self, Some(function), TypeParams::default());
        let info = self.info(function.id);
        body.own_default(function.id, &info.params[index], &Expr::SelfValue)
    }
}
