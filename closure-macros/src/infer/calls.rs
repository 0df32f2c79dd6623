//! Calls: arguments are matched to parameters here, once, for type checking and for emission.

use super::arguments::{ArgSource, Piece};
use super::functions::ParamInfo;
use super::goal::{CallArg, CallArgKind, Goal, GoalId, GoalKind, Step, Use, What};
use super::ty::{Con, Ty, TyVar};
use super::widen::{Place, Representation};
use super::{Demand, Infer};
use crate::diagnostics::Kind;
use crate::hir::{NodeId, ParamKind};
use crate::table::{HashedTable, IdSet};
use std::rc::Rc;

/// How deep uses of generic functions may lead to each other: the limit of rustc's own search for traits.
const MAX_DEPTH: u32 = 128;

/// So many uses of one function inside each other, each at larger types than the one around it, do not end. (Those of composed
/// functions are at ever smaller ones.)
const MAX_GROWTH: u32 = 8;

/// How a call is carried out.
#[derive(Clone, Debug)]
pub enum CallPlan {
    /// A closure or function of the source: what each parameter gets.
    Function {
        function: NodeId,
        args: Vec<ArgSource>,
        /// The parameters' types at this call.
        params: Vec<Ty>,
        /// What the function is generic over, at this call.
        instance: Rc<HashedTable<TyVar, Ty>>,
    },
    /// Any callable, through `Callable`: the arguments in order.
    Dynamic,
}

impl CallPlan {
    /// Whether some parameters get their default values.
    pub fn fills_in_defaults(&self) -> bool {
        matches!(self, CallPlan::Function { args, .. } if args.iter().any(|arg| matches!(arg, ArgSource::Default)))
    }
}

impl Infer<'_> {
    pub(super) fn step_call(&mut self, goal: GoalId, called: &Ty, args: &Rc<[CallArg]>, out: &Ty) -> Step {
        let callee = self.shallow(called);
        let Some(head) = callee.head() else {
            if self.is_of_any_length(args) {
                return self.call_matched_at_run_time(goal, &callee, args, out);
            }
            // The same callable with arguments of the same types gives the same type.
            let key: Vec<Ty> = std::iter::once(&callee)
                .chain(args.iter().map(|arg| &arg.ty))
                .map(|ty| self.deep(ty))
                .collect();
            let owner = self.goals[goal.0].owner;
            let simple = args.iter().all(|arg| arg.kind == CallArgKind::Positional);
            match self.asked_calls.get(&(owner, key.clone())) {
                Some((first, known)) if simple && *first != goal => {
                    let (known, first) = (known.clone(), *first);
                    self.repeat(first, goal);
                    self.equate(goal, out, &known);
                    return Step::Done;
                }
                _ => {}
            }
            self.asked_calls.insert((owner, key), (goal, out.clone()));
            self.set_definer(out, goal);
            // What a parameter's annotation says of its calls holds in the functions inside, too.
            let annotated = self
                .annotated_calls
                .iter()
                .find(|known| simple && known.count == args.len() && self.shallow(&known.callee) == callee);
            if let Some(annotated) = annotated.cloned() {
                self.equate(goal, out, &annotated.result);
            }
            return Step::Wait(callee);
        };
        // How many arguments these are is known when it runs: the function's own code calls a `Value`.
        if !self.goals[goal.0].original && args.iter().any(|arg| self.spreads_any_length(arg)) {
            let mut places = self.places_called(goal, called);
            if head == &Con::Value {
                places.extend(self.places_spread(goal));
            }
            match head {
                Con::Value | Con::Builtin(_) if self.want(&places, Representation::Value) => {
                    self.equate(goal, out, &Ty::error());
                    return Step::Done;
                }
                Con::Closure(_) if !places.is_empty() => self.goals[goal.0].erased_in = Some(places.into()),
                _ => {}
            }
        }
        match head {
            Con::Closure(function) => self.call_function(goal, *function, callee.args(), args, out),
            Con::Func => {
                let (params, result) = (self.shallow(&callee.args()[0]), callee.args()[1].clone());
                self.call_erased(goal, (called, params.args(), &result), args, out)
            }
            Con::Builtin(builtin) => {
                let builtin = *builtin;
                let parent = self.goals[goal.0].clone();
                let as_value = !parent.original;
                let kind = GoalKind::Builtin { builtin, as_value, args: args.clone(), out: out.clone() };
                self.add_goal(Goal { kind, done: false, ..parent });
                Step::Done
            }
            Con::Option => {
                let parent = self.goals[goal.0].clone();
                let kind =
                    GoalKind::Call { callee: callee.args()[0].clone(), args: args.clone(), out: out.clone() };
                self.add_goal(Goal { kind, done: false, ..parent });
                Step::Done
            }
            Con::Opaque | Con::Rust(_) => {
                self.equate(goal, out, &Ty::opaque());
                Step::Done
            }
            Con::Error => {
                self.give_error(out);
                Step::Done
            }
            Con::Value => self.call_value(goal, args, out),
            con => {
                self.type_error(goal, format!("'{}' object is not callable", con.python_name()));
                self.give_error(out);
                Step::Done
            }
        }
    }

    /// Lets a callable be a value of any type, if one of the functions that it may be takes this call and its type does not: one by
    /// position with `count` arguments, or any other. Returns whether it was not one yet.
    fn widen_callee(&mut self, goal: GoalId, count: Option<usize>) -> bool {
        let GoalKind::Call { callee, .. } = self.goals[goal.0].kind.clone() else { return false };
        let targets = self.goals.iter().filter_map(|known| match &known.kind {
            GoalKind::Flow { from, to, .. } => {
                let function = self.shallow(from);
                let takes = matches!(function.head(), Some(Con::Closure(_) | Con::Builtin(_)))
                    && count.is_none_or(|count| self.other_count(&function, count).is_none());
                (takes && self.shallow(to).is(&Con::Func) && self.could_unify(to, &callee)).then_some(to)
            }
            _ => None,
        });
        let mut places: Vec<Place> = targets.flat_map(|to| self.places_around(to)).collect();
        if !places.is_empty() {
            places.extend(self.places_around(&callee));
        }
        self.want(&places, Representation::Value)
    }

    /// Widens the places of what is called, so that it is called as a `Value` is; returns whether one of them was not as wide yet.
    pub(super) fn call_as_value(&mut self, goal: GoalId, called: &Ty) -> bool {
        let places = self.places_called(goal, called);
        self.want(&places, Representation::Value)
    }

    /// Says if an argument stands for as many as there are when it runs.
    fn spreads_any_length(&self, arg: &CallArg) -> bool {
        let ty = self.shallow(&arg.ty);
        match (&arg.kind, ty.head()) {
            (CallArgKind::Star, Some(con)) => !matches!(con, Con::Tuple | Con::Error),
            (CallArgKind::DoubleStar, Some(con)) => !matches!(con, Con::Keywords(_) | Con::Error),
            _ => false,
        }
    }

    /// The places, in the function's own code, of what a copy of a call spreads.
    fn places_spread(&self, goal: GoalId) -> Vec<Place> {
        let original = self.goals[goal.0].copy_of.map(|original| &self.goals[original.0].kind);
        let Some(GoalKind::Call { args, .. }) = original else { return Vec::new() };
        let stars = args.iter().filter(|arg| matches!(arg.kind, CallArgKind::Star | CallArgKind::DoubleStar));
        stars.flat_map(|arg| self.places_around(&arg.ty)).collect()
    }

    /// The places of what a goal calls; those in the function's own code if it is a copy.
    fn places_called(&self, goal: GoalId, called: &Ty) -> Vec<Place> {
        let places = self.places_of_callable(called);
        let original = self.goals[goal.0].copy_of.map(|original| &self.goals[original.0].kind);
        match original {
            Some(GoalKind::Call { callee, .. }) if places.is_empty() => self.places_of_callable(callee),
            _ => places,
        }
    }

    /// The places that a callable is stored in; one whose type is erased is known by its parameters, too.
    pub(super) fn places_of_callable(&self, called: &Ty) -> Vec<Place> {
        let places = self.places_around(called);
        match self.shallow(called) {
            Ty::Con(Con::Func, parts) if places.is_empty() => {
                let params = self.shallow(&parts[0]);
                let parts = std::iter::once(&parts[0]).chain(params.args());
                let mut each = parts.map(|part| self.places_around(part));
                each.find(|places| !places.is_empty()).unwrap_or_default()
            }
            _ => places,
        }
    }

    fn call_erased(
        &mut self,
        goal: GoalId,
        (called, params, result): (&Ty, &[Ty], &Ty),
        args: &[CallArg],
        out: &Ty,
    ) -> Step {
        let mut given: Vec<CallArg> = Vec::new();
        for arg in args {
            let ty = self.shallow(&arg.ty);
            match (&arg.kind, ty.head()) {
                (CallArgKind::Positional, _) => given.push(arg.clone()),
                // What is left of the parameters.
                (CallArgKind::Star, None) if given.len() <= params.len() => {
                    let rest = &params[given.len()..];
                    self.equate(goal, &ty, &Ty::tuple(rest.to_vec()));
                    given.extend(rest.iter().map(|item| CallArg { ty: item.clone(), ..arg.clone() }));
                }
                (CallArgKind::Star, Some(Con::Tuple)) => {
                    given.extend(ty.args().iter().map(|item| CallArg { ty: item.clone(), ..arg.clone() }));
                }
                // No keywords are left to pass on.
                (CallArgKind::DoubleStar, None) => {
                    self.equate(goal, &ty, &Ty::new(Con::Keywords(Rc::from([])), []));
                }
                (CallArgKind::DoubleStar, Some(Con::Keywords(names))) if names.is_empty() => {}
                (_, Some(Con::Error)) => {
                    self.equate(goal, out, result);
                    return Step::Done;
                }
                _ if self.widen_callee(goal, None) => return Step::Done,
                _ => {
                    if self.goals[goal.0].original {
                        self.goals[goal.0].span = arg.span;
                    }
                    self.error_at(
                        goal,
                        Kind::Unsupported,
                        "a keyword or starred argument for a callable that is only known by its type".into(),
                        Some("pass the arguments by position".into()),
                    );
                    self.equate(goal, out, result);
                    return Step::Done;
                }
            }
        }
        if params.len() != given.len() {
            if self.widen_callee(goal, Some(given.len())) {
                return Step::Done;
            }
            self.type_error(
                goal,
                format!(
                    "this callable takes {} positional arguments but {} were given",
                    params.len(),
                    given.len()
                ),
            );
        } else {
            let parent = self.goals[goal.0].clone();
            let places = self.places_called(goal, called);
            let erased_in = if places.is_empty() { parent.erased_in.clone() } else { Some(places.into()) };
            for (index, (arg, to)) in given.iter().zip(params).enumerate() {
                // Generic code passes on what it is given.
                if self.shallow(to).is(&Con::Value) && !self.shallow(&arg.ty).is(&Con::Value) {
                    self.widen_converted(goal, Representation::Value);
                }
                let what = What::Argument("the callable".into(), format!("{index}").into(), None);
                let kind = GoalKind::Flow { from: arg.ty.clone(), to: to.clone(), what };
                let span = if parent.original { arg.span } else { parent.span };
                self.add_goal(Goal {
                    kind,
                    span,
                    erased_in: erased_in.clone(),
                    done: false,
                    ..parent.clone()
                });
            }
        }
        self.equate(goal, out, result);
        if self.goals[goal.0].original
            && let Some(node) = self.goals[goal.0].node
        {
            self.calls.insert(node, CallPlan::Dynamic);
        }
        Step::Done
    }

    /// Says if a call spreads a container of any length, or a dict of any keys: which arguments these are is known when it runs.
    pub(super) fn is_of_any_length(&self, args: &[CallArg]) -> bool {
        args.iter().any(|arg| self.spreads_any_length(arg))
    }

    /// Lets the callee of a call in a generic function be a `Value`: its code is the same for every callee.
    pub(super) fn callee_to_value(&mut self, goal: GoalId) {
        let wider = match self.goals[goal.0].kind.clone() {
            GoalKind::Call { callee, .. } => self.call_as_value(goal, &callee),
            _ => match self.goals[goal.0].copy_of.map(|original| self.goals[original.0].kind.clone()) {
                Some(GoalKind::Call { callee, .. }) => self.call_as_value(goal, &callee),
                _ => false,
            },
        };
        if !wider {
            let help = Some("pass the elements one by one, or unpack a tuple".into());
            let message = "`*` or `**` in a call of a function that is only known by its use".into();
            self.error_at(goal, Kind::Unsupported, message, help);
        }
    }

    /// Says if it is known only when a call runs which of a function's parameters get something: a parameter other than `*args`
    /// would take what is spread.
    fn is_matched_when_it_runs(&self, goal: GoalId, function: NodeId, args: &[CallArg]) -> bool {
        let Some(info) = self.functions.get(&function) else { return false };
        let of_any = |kind: ParamKind, con: &Con| {
            info.params.iter().any(|param| param.kind == kind && self.shallow(&param.ty).is(con))
        };
        let by_position =
            |param: &&ParamInfo| matches!(param.kind, ParamKind::PositionalOnly | ParamKind::Positional);
        let by_name =
            |param: &ParamInfo| matches!(param.kind, ParamKind::Positional | ParamKind::KeywordOnly);
        let before =
            |index: usize| args[..index].iter().filter(|arg| arg.kind == CallArgKind::Positional).count();
        let plain = info.params.iter().filter(by_position).count();
        args.iter().enumerate().any(|(index, arg)| match (&arg.kind, self.shallow(&arg.ty).head()) {
            (CallArgKind::Star, Some(con)) if !matches!(con, Con::Tuple | Con::Error) => {
                // Through `Callable` an argument list has a length that its type tells.
                let is_list = self.goals[goal.0].original || *con == Con::VarTuple;
                before(index) < plain || !is_list || !of_any(ParamKind::VarArgs, &Con::VarTuple)
            }
            (CallArgKind::DoubleStar, Some(con)) if !matches!(con, Con::Keywords(_) | Con::Error) => {
                info.params.iter().any(by_name) || !of_any(ParamKind::VarKeywords, &Con::Dict)
            }
            _ => false,
        })
    }

    /// A call whose arguments are matched to parameters when it runs: the callee is a `Value` for it.
    pub(super) fn call_matched_at_run_time(
        &mut self,
        goal: GoalId,
        callee: &Ty,
        args: &[CallArg],
        out: &Ty,
    ) -> Step {
        if callee.head().is_none() {
            let places = self.places_around(callee);
            self.want(&places, Representation::Value);
            self.equate(goal, callee, &Ty::value());
        } else if self.goals[goal.0].copy_of.is_some() {
            self.callee_to_value(goal);
            self.equate(goal, out, &Ty::error());
            return Step::Done;
        } else {
            let parent = Goal { node: None, ..self.goals[goal.0].clone() };
            for op in [super::Op::ToValue, super::Op::Clone] {
                self.push_op_like(&parent, op, vec![callee.clone()], None);
            }
        }
        let step = self.call_value(goal, args, out);
        if let (Step::Done, Some(node)) = (&step, self.goals[goal.0].node) {
            self.calls.insert(node, CallPlan::Dynamic);
        }
        step
    }

    /// An argument goes into a parameter.
    fn flow_like(&mut self, goal: GoalId, arg: &CallArg, to: &Ty, what: What) {
        let parent = self.goals[goal.0].clone();
        let kind = GoalKind::Flow { from: arg.ty.clone(), to: to.clone(), what };
        let span = if parent.original { arg.span } else { parent.span };
        self.add_goal(Goal { kind, span, done: false, ..parent });
    }

    fn call_function(
        &mut self,
        goal: GoalId,
        function: NodeId,
        captures: &[Ty],
        args: &Rc<[CallArg]>,
        out: &Ty,
    ) -> Step {
        // What `*args` and `**kwargs` spread decides which parameters get something, unless the function takes all of it. A call that a
        // generic function makes through `Callable` is asked for as such until it is known.
        let info = self.functions.get(&function);
        let takes_all = info.is_some_and(|info| {
            let mut kinds = info.params.iter().map(|param| param.kind);
            kinds.all(|kind| matches!(kind, ParamKind::VarArgs | ParamKind::VarKeywords))
        });
        let spreads = |arg: &&CallArg| matches!(arg.kind, CallArgKind::Star | CallArgKind::DoubleStar);
        let forwarded = takes_all && args.iter().all(|arg| spreads(&arg)) && self.goals[goal.0].original;
        let mut spread = args.iter().filter(spreads).map(|arg| self.shallow(&arg.ty));
        if let Some(open) = spread.find(|ty| ty.head().is_none())
            && !forwarded
        {
            self.set_definer(out, goal);
            return Step::Wait(open);
        }
        if self.is_matched_when_it_runs(goal, function, args) {
            let callee = Ty::new(Con::Closure(function), captures.to_vec());
            return self.call_matched_at_run_time(goal, &callee, args, out);
        }
        let mut parent = self.goals[goal.0].clone();
        match self.enter_use(function, captures, args, (out, &parent)) {
            Ok(inner) => parent.via = Some(inner),
            // A closure that puts itself where its type is erased asks for nothing new the second time.
            Err(Some(result)) if self.erasing.contains(&goal) => {
                self.equate(goal, out, &result);
                return Step::Done;
            }
            Err(_) if self.widen_cycle(&parent, function, captures, args) => {
                self.equate(goal, out, &Ty::error());
                return Step::Done;
            }
            Err(_) => {
                self.error_at(
                    goal,
                    Kind::Unsupported,
                    "a function that is passed to itself, so that its type would contain itself".into(),
                    Some("let it call itself by its name, which needs no parameter".into()),
                );
                self.equate(goal, out, &Ty::error());
                return Step::Done;
            }
        }
        let (params, result, instance) = self.use_function(function, captures, &parent);
        let callee = self.callee(function);
        let Some(sources) = self.match_arguments(goal, &callee, &params, args) else {
            // A call that cannot be has no result to find fault with.
            self.equate(goal, out, &Ty::error());
            return Step::Done;
        };
        for (source, param) in sources.iter().zip(&params) {
            let what =
                What::Argument(callee.name.clone(), param.name.clone(), self.unannotated(function, param));
            match source {
                ArgSource::One(piece) => {
                    let arg = CallArg { ty: self.piece_type(args, *piece), ..args[piece.arg()].clone() };
                    // Through `Callable`, an open parameter is just what it is given.
                    if !parent.original && self.shallow(&param.ty).head().is_none() {
                        self.meet(&param.ty, &arg.ty);
                    }
                    self.flow_like(goal, &arg, &param.ty, what);
                }
                ArgSource::Default => self.flow_default(goal, function, captures, param, what),
                ArgSource::Rest(pieces) => self.flow_rest(goal, param, pieces, args, what),
                ArgSource::Keywords(pieces) => self.flow_keywords(goal, param, pieces, args, what),
            }
        }
        if parent.original
            && let Some(node) = parent.node
        {
            let params = params.iter().map(|param| param.ty.clone()).collect();
            self.calls.insert(node, CallPlan::Function { function, args: sources, params, instance });
        } else {
            self.decide_result(function);
            if !self.becoming_values.contains(&goal) {
                self.demand(function, args);
            }
        }
        self.equate(goal, out, &result);
        Step::Done
    }

    /// Through `Callable`, arguments and captures alone say what a function gives. What they leave open (the elements of a list that
    /// only the closures in the result fill) is a value of any type.
    fn decide_result(&mut self, function: NodeId) {
        let Some(info) = self.functions.get(&function) else { return };
        let mut open = Vec::new();
        self.vars_of(&info.result, &mut open);
        if open.is_empty() {
            return;
        }
        let mut said = IdSet::default();
        let of_params = info.params.iter().map(|param| &param.ty);
        of_params.chain(info.captures.iter().map(|(_, ty)| ty)).for_each(|ty| self.add_vars(ty, &mut said));
        let goals: Vec<GoalId> = info.goals.clone();
        self.add_said(&goals, &mut said);
        open.retain(|var| !said.contains(var));
        for var in open {
            let places = self.places_around(&Ty::Var(var));
            self.want(&places, Representation::Value);
        }
    }

    /// The id of a parameter that no annotation says the type of.
    fn unannotated(&self, function: NodeId, param: &ParamInfo) -> Option<NodeId> {
        let params = &self.trees[&function].params.list;
        params.iter().find(|known| known.id == param.node)?.annotation.is_none().then_some(param.node)
    }

    /// This call as the use that its copies of the function's goals come from; the result of the same call among those that
    /// led here, if there is one: then there would be no end of them, and rustc's traits could not express it either.
    fn enter_use(
        &self,
        function: NodeId,
        captures: &[Ty],
        args: &[CallArg],
        (out, parent): (&Ty, &Goal),
    ) -> Result<Rc<Use>, Option<Ty>> {
        let types: Vec<Ty> =
            captures.iter().chain(args.iter().map(|arg| &arg.ty)).map(|ty| self.deep(ty)).collect();
        let size = types.iter().map(Ty::size).sum();
        let (mut growth, mut smaller) = (0, size);
        let mut outer = parent.via.as_deref();
        while let Some(used) = outer {
            if used.function == function {
                growth = if used.size < smaller { growth + 1 } else { 0 };
                smaller = used.size;
                if growth == MAX_GROWTH {
                    return Err(None);
                }
            }
            let same = used.function == function
                && used.types.len() == types.len()
                && used.types.iter().zip(&types).all(|(used, ty)| self.deep(used) == *ty);
            if same {
                return Err(Some(used.result.clone()));
            }
            outer = used.outer.as_deref();
        }
        let depth = parent.via.as_ref().map_or(0, |via| via.depth + 1);
        if depth == MAX_DEPTH {
            return Err(None);
        }
        Ok(Rc::new(Use { function, types, size, result: out.clone(), outer: parent.via.clone(), depth }))
    }

    fn flow_default(
        &mut self,
        goal: GoalId,
        function: NodeId,
        captures: &[Ty],
        param: &ParamInfo,
        what: What,
    ) {
        let parent = self.goals[goal.0].clone();
        let Some(default) = self.default_type(param, captures, function) else { return };
        if param.hidden.is_some() {
            let parent = Goal { node: None, ..parent.clone() };
            self.push_op_like(&parent, super::Op::Clone, vec![default.clone()], None);
        }
        let arg = CallArg {
            kind: CallArgKind::Positional,
            ty: default,
            node: param.node,
            span: parent.span,
            movable: None,
        };
        self.flow_like(goal, &arg, &param.ty, what);
    }

    /// What `*args` gets: a tuple of just these, or the elements of one that is open.
    fn flow_rest(&mut self, goal: GoalId, param: &ParamInfo, pieces: &[Piece], args: &[CallArg], what: What) {
        let rest = self.shallow(&param.ty);
        let tys: Vec<Ty> = pieces.iter().map(|piece| self.piece_type(args, *piece)).collect();
        if rest.is(&Con::VarTuple) {
            let item = rest.args()[0].clone();
            for (piece, ty) in pieces.iter().zip(tys) {
                let arg = &args[piece.arg()];
                match piece {
                    Piece::All(_) => {
                        let parent = Goal { span: arg.span, node: None, ..self.goals[goal.0].clone() };
                        let each = self.fresh();
                        if !parent.original {
                            self.push_op_like(&parent, super::Op::Arguments, vec![ty.clone()], None);
                        }
                        self.push_op_like(&parent, super::Op::Iter, vec![ty], Some(each.clone()));
                        self.items.insert(arg.node, each.clone());
                        self.flow_like(goal, &CallArg { ty: each, ..arg.clone() }, &item, what.clone());
                    }
                    _ => self.flow_like(goal, &CallArg { ty, ..arg.clone() }, &item, what.clone()),
                }
            }
            return;
        }
        let whole = match (pieces, tys.as_slice()) {
            ([Piece::All(_)], [ty]) => ty.clone(),
            _ => Ty::tuple(tys),
        };
        if let Err((a, b)) = self.unify(&param.ty, &whole)
            && !self.widen_at(goal, &a, &b)
            && !self.want(&[Place::Parameter(param.node)], Representation::Value)
        {
            let (a, b) = (self.shallow(&a), self.shallow(&b));
            let message = self.mismatch(&format!("`*{}`", param.name), &a, &b);
            self.type_error(goal, message);
        }
    }

    /// What `**kwargs` gets: these names, or a dict's values.
    fn flow_keywords(
        &mut self,
        goal: GoalId,
        param: &ParamInfo,
        pieces: &[(Option<crate::hir::Name>, Piece)],
        args: &[CallArg],
        what: What,
    ) {
        let keywords = self.shallow(&param.ty);
        let tys: Vec<Ty> = pieces.iter().map(|(_, piece)| self.piece_type(args, *piece)).collect();
        if keywords.is(&Con::Dict) {
            let value = keywords.args()[1].clone();
            for ((name, piece), ty) in pieces.iter().zip(tys) {
                let arg = CallArg { ty, ..args[piece.arg()].clone() };
                let to = if name.is_some() { &value } else { &keywords };
                self.flow_like(goal, &arg, to, what.clone());
            }
            return;
        }
        let whole = match (pieces, tys.as_slice()) {
            ([(None, _)], [ty]) => ty.clone(),
            _ => {
                let names = pieces.iter().filter_map(|(name, _)| name.clone()).collect();
                Ty::new(Con::Keywords(names), tys)
            }
        };
        if let Err((a, b)) = self.unify(&param.ty, &whole)
            && !self.widen_at(goal, &a, &b)
            && !self.want(&[Place::Parameter(param.node)], Representation::Value)
        {
            let (a, b) = (self.shallow(&a), self.shallow(&b));
            let message = self.mismatch(&format!("`**{}`", param.name), &a, &b);
            self.type_error(goal, message);
        }
    }

    /// A call through `Callable` with these arguments has to be possible.
    fn demand(&mut self, function: NodeId, args: &[CallArg]) {
        let (mut positional, mut keywords) = (Vec::new(), Vec::new());
        for arg in args {
            let ty = self.shallow(&arg.ty);
            match (&arg.kind, ty.head()) {
                (CallArgKind::Positional, _) => positional.push(ty),
                (CallArgKind::Keyword(name), _) => keywords.push((name.clone(), ty)),
                (CallArgKind::Star, Some(Con::Tuple)) => positional.extend(ty.args().iter().cloned()),
                (CallArgKind::DoubleStar, Some(Con::Keywords(names))) => {
                    keywords.extend(names.iter().cloned().zip(ty.args().iter().cloned()));
                }
                // The function takes all of it.
                _ => return,
            }
        }
        self.demands.get_or_default(function).push(Demand { positional, keywords });
    }
}
