//! Functions: their signatures, and the order in which they are inferred.

use super::Infer;
use super::goal::{CallArgKind, GoalId, GoalKind, Op, What};
use super::references::{References, Returns, own_defs};
use super::solver::GENERIC;
use super::ty::{Con, Ty, TyVar};
use super::widen::Place;
use crate::flow::{Storage, WebId};
use crate::hir::*;
use crate::scope::{BindingKind, ScopeId, VarId};
use crate::table::{HashedSet, HashedTable, IdSet};

/// A parameter's type and default.
#[derive(Clone, Debug)]
pub struct ParamInfo {
    pub node: NodeId,
    pub name: Name,
    pub kind: ParamKind,
    pub ty: Ty,
    pub has_default: bool,
    /// The type of a default that is a constant.
    pub constant: Option<Ty>,
    /// The hidden variable that holds any other default.
    pub hidden: Option<VarId>,
}

/// A function's types.
#[derive(Clone, Debug)]
pub struct FunctionInfo {
    pub name: Name,
    pub params: Vec<ParamInfo>,
    pub result: Ty,
    /// The variables that the closure holds, with their types.
    pub captures: Vec<(VarId, Ty)>,
    /// What its code asks of types; the pending ones become its bounds.
    pub goals: Vec<GoalId>,
    /// Being inferred: its uses are at one type.
    pub in_progress: bool,
}

impl<'a> Infer<'a> {
    pub(super) fn module(&mut self, module: &'a Module) {
        let references = References::collect(module, self.flow);
        self.trees = references.trees;
        self.references = references.refs;
        for tree in self.trees.values() {
            let hidden = tree.params.list.iter().filter_map(|param| Some((param.id, param.hidden?)));
            self.hidden_defaults.extend(hidden);
            let wraps = tree.decorators.iter().find(|decorator| decorator.is_wraps());
            if let Some(Expr { kind: ExprKind::Call { args, .. }, .. }) = wraps {
                self.wraps.extend(args[0].value.var().map(|wrapped| (tree.id, wrapped)));
            }
            let wrapped = self.wraps.get(&tree.id).copied();
            let asked = wrapped.or_else(|| tree.said.asked().next().map(|(var, _)| var));
            self.speaks_for.extend(asked.map(|asked| (tree.id, asked)));
        }
        self.find_single(module);
        self.frame(&module.body);
        self.settle(0, 0);
        // The module is not generic: nothing outer is left to decide.
        self.settle_all();
        self.share_late_goals();
        self.check_identities(module);
        self.drop_consequences();
    }

    /// The statements of a function or of the module: its known functions first, those that refer to each other together.
    fn frame(&mut self, body: &'a [Stmt]) {
        self.declare_variables(body);
        let mut defs = Vec::new();
        own_defs(body, &mut defs);
        defs.retain(|f| self.is_known(f.id));
        for group in self.groups(&defs) {
            self.infer_group(&group);
        }
        self.statements(body);
    }

    pub(super) fn is_known(&self, function: NodeId) -> bool {
        self.known.contains(&function)
    }

    /// Strongly connected components of "refers to", each after those that it refers to (Tarjan).
    fn groups(&self, defs: &[&'a Function]) -> Vec<Vec<&'a Function>> {
        struct Tarjan<'b> {
            edges: &'b [Vec<usize>],
            index: Vec<Option<usize>>,
            low: Vec<usize>,
            on_stack: Vec<bool>,
            stack: Vec<usize>,
            next: usize,
            out: Vec<Vec<usize>>,
        }
        impl Tarjan<'_> {
            fn visit(&mut self, node: usize) {
                self.index[node] = Some(self.next);
                self.low[node] = self.next;
                self.next += 1;
                self.stack.push(node);
                self.on_stack[node] = true;
                for &other in &self.edges[node] {
                    if self.index[other].is_none() {
                        self.visit(other);
                        self.low[node] = self.low[node].min(self.low[other]);
                    } else if self.on_stack[other] {
                        self.low[node] = self.low[node].min(self.index[other].unwrap_or(0));
                    }
                }
                if Some(self.low[node]) == self.index[node] {
                    let mut group = Vec::new();
                    while let Some(member) = self.stack.pop() {
                        self.on_stack[member] = false;
                        group.push(member);
                        if member == node {
                            break;
                        }
                    }
                    group.sort_unstable();
                    self.out.push(group);
                }
            }
        }
        let position: HashedTable<NodeId, usize> = defs.iter().enumerate().map(|(i, f)| (f.id, i)).collect();
        let edges: Vec<Vec<usize>> = defs
            .iter()
            .map(|f| {
                let refs = self.references.get(&f.id);
                let mut edges: Vec<usize> = refs
                    .into_iter()
                    .flat_map(HashedSet::iter)
                    .filter_map(|r| position.get(&r).copied())
                    .collect();
                edges.sort_unstable();
                edges
            })
            .collect();
        let n = defs.len();
        let mut tarjan = Tarjan {
            edges: &edges,
            index: vec![None; n],
            low: vec![0; n],
            on_stack: vec![false; n],
            stack: Vec::new(),
            next: 0,
            out: Vec::new(),
        };
        for node in 0..n {
            if tarjan.index[node].is_none() {
                tarjan.visit(node);
            }
        }
        tarjan.out.into_iter().map(|group| group.into_iter().map(|i| defs[i]).collect()).collect()
    }

    /// Infers functions that refer to each other, and makes them generic over what stays open.
    pub(super) fn infer_group(&mut self, group: &[&'a Function]) {
        let (first_goal, first_slot) = (self.goals.len(), self.slots.len());
        for function in group {
            self.declare(function);
        }
        for function in group {
            self.body(function);
        }
        // What solving makes belongs to the functions, not to what surrounds them.
        self.level += 1;
        self.settle(first_goal, self.level - 1);
        for function in group {
            self.fit_defaults(function);
            self.settle_absent(Some(function.id));
        }
        self.settle(first_goal, self.level - 1);
        if self.late_uses.iter().any(|(_, used)| group.iter().any(|function| function.id == *used)) {
            self.close_cycles(group, first_goal);
        }
        self.level -= 1;
        self.ask_for_results(group);
        self.hold_attributes(first_goal);
        self.keep_whole(first_goal);
        self.default_undetermined(first_goal, first_slot, group);
        self.generalize(first_slot, self.level);
        self.share_goals(group);
    }

    /// Lets functions ask what says the types of their results, also where it is a function inside that asks it: a memo of `f` is a dict
    /// of what `f` gives, before it is called. What only the calls of that function say is not asked.
    fn ask_for_results(&mut self, group: &[&'a Function]) {
        for function in group {
            let info = &self.functions[&function.id];
            let mut own: HashedSet<GoalId> = info.goals.iter().copied().collect();
            let mut said = IdSet::default();
            info.params.iter().for_each(|param| self.add_vars(&param.ty, &mut said));
            info.captures.iter().for_each(|(_, ty)| self.add_vars(ty, &mut said));
            let mut waiting = Vec::new();
            self.vars_of(&info.result, &mut waiting);
            let mut known = said.clone();
            known.extend(waiting.iter().copied());
            let mut asked: Vec<(TyVar, GoalId, Vec<TyVar>)> = Vec::new();
            while let Some(var) = waiting.pop() {
                let open = |goal: &GoalId| !self.goals[goal.0].done;
                let Some(goal) = self.slot(var).definer.filter(open) else { continue };
                if !said.contains(&var) && own.insert(goal) {
                    let mut inputs = Vec::new();
                    self.goals[goal.0].kind.inputs().iter().for_each(|ty| self.vars_of(ty, &mut inputs));
                    waiting.extend(&inputs);
                    asked.push((var, goal, inputs));
                }
            }
            let mut before = usize::MAX;
            while before != asked.len() {
                before = asked.len();
                let given: Vec<TyVar> = asked.iter().map(|(var, ..)| *var).collect();
                let is_said = |var: &TyVar| known.contains(var) || given.contains(var);
                asked.retain(|(.., inputs)| inputs.iter().all(is_said));
            }
            let info = self.functions.get_mut(&function.id).expect("it was declared");
            info.goals.extend(asked.into_iter().map(|(_, goal, _)| goal));
        }
    }

    /// No trait of the runtime stands for these operations, so that a function cannot be generic over their operands: each has one
    /// type for all calls, a `Value` if there is no such type.
    fn keep_whole(&mut self, first: usize) {
        for index in first..self.goals.len() {
            let goal = &self.goals[index];
            if goal.done {
                continue;
            }
            let parts: Vec<Ty> = match &goal.kind {
                GoalKind::Method { receiver: subject, args, out, .. } => {
                    [subject, out].into_iter().chain(args.iter().map(|arg| &arg.ty)).cloned().collect()
                }
                GoalKind::Attribute { value, out, .. } => vec![value.clone(), out.clone()],
                GoalKind::SetAttribute { .. } => goal.kind.types(),
                GoalKind::Unpack { from, outs, .. } => {
                    std::iter::once(from).chain(outs.iter()).cloned().collect()
                }
                // What `*` spreads is a type of its own at each use.
                GoalKind::Builtin { args, out, .. }
                    if args
                        .iter()
                        .all(|arg| !matches!(arg.kind, CallArgKind::Star | CallArgKind::DoubleStar)) =>
                {
                    args.iter().map(|arg| &arg.ty).chain([out]).cloned().collect()
                }
                GoalKind::Call { callee, args, out } => {
                    self.call_of_outer_place(&callee.clone(), &args.clone(), &out.clone());
                    continue;
                }
                GoalKind::Builtin { .. }
                | GoalKind::Op { .. }
                | GoalKind::Flow { .. }
                | GoalKind::Read { .. } => {
                    continue;
                }
            };
            // An operand of an outer function is decided with that.
            if parts
                .first()
                .and_then(|subject| self.level_of(subject))
                .is_some_and(|level| level > self.level)
            {
                for part in &parts {
                    self.adjust(TyVar(u32::MAX), part, 1);
                }
            }
        }
    }

    /// A variable of an outer function that holds one function after the other calls all of them with arguments of one type.
    fn call_of_outer_place(&mut self, callee: &Ty, args: &[super::CallArg], out: &Ty) {
        let Ty::Var(callee) = self.shallow(callee) else { return };
        let (place, level) = (self.slot(callee).place, self.slot(callee).level);
        if place && level <= self.level {
            args.iter().map(|arg| &arg.ty).chain([out]).for_each(|ty| _ = self.adjust(callee, ty, level));
        }
    }

    /// The types of operands that neither arguments nor captures nor the result say: of what is never filled, called or given. Nothing depends
    /// on them.
    fn default_undetermined(&mut self, first_goal: usize, first_slot: usize, group: &[&'a Function]) {
        let mut said = IdSet::default();
        for function in group {
            let info = &self.functions[&function.id];
            let of_params = info.params.iter().map(|param| &param.ty);
            let of_defaults = info.params.iter().filter_map(|param| param.constant.as_ref());
            let of_captures = info.captures.iter().map(|(_, ty)| ty);
            let signature = of_params.chain(of_defaults).chain(of_captures).chain([&info.result]);
            signature.for_each(|ty| self.add_vars(ty, &mut said));
        }
        let members: HashedSet<NodeId> = group.iter().map(|function| function.id).collect();
        let own = self.goals[first_goal..]
            .iter()
            .filter(|goal| !goal.done && goal.owner.is_some_and(|owner| members.contains(&owner)));
        let own: Vec<Vec<Ty>> = own.map(|goal| goal.kind.types()).collect();
        let mut asked = IdSet::default();
        own.iter().flatten().for_each(|ty| self.add_vars(ty, &mut asked));
        let asked: Vec<TyVar> = asked.iter().filter(|var| var.0 as usize >= first_slot).collect();
        self.default_unsaid(first_goal, &asked, said);
    }

    /// Says if each use of a function instantiates a goal of its. A goal on types that all uses share is solved once.
    pub(super) fn is_asked_by_uses(&self, goal: GoalId) -> bool {
        let kind = &self.goals[goal.0].kind;
        let shared = |ty: &Ty| {
            let mut vars = Vec::new();
            self.vars_of(ty, &mut vars);
            vars.iter().all(|var| self.slot(*var).level != GENERIC)
        };
        match kind {
            GoalKind::Method { .. }
            | GoalKind::Attribute { .. }
            | GoalKind::SetAttribute { .. }
            | GoalKind::Unpack { .. }
            | GoalKind::Builtin { .. } => !kind.types().iter().all(shared),
            GoalKind::Op { .. } | GoalKind::Call { .. } | GoalKind::Flow { .. } | GoalKind::Read { .. } => {
                true
            }
        }
    }

    /// A default that a hidden variable holds is of the parameter's type, where the body alone has fixed that.
    fn fit_defaults(&mut self, function: &'a Function) {
        for param in self.functions[&function.id].params.clone() {
            let Some(hidden) = param.hidden else { continue };
            let mut vars = Vec::new();
            self.vars_of(&param.ty, &mut vars);
            if vars.is_empty() {
                let default = self.var_type(hidden);
                self.flow_into(default, param.ty, What::Variable(param.name.clone()), function.name.span);
            }
        }
    }

    /// Uses within the group were at one type and copied no goals: all members, and the functions in them that use a
    /// member, ask what any member asks.
    fn share_goals(&mut self, group: &[&'a Function]) {
        let members: HashedSet<NodeId> = group.iter().map(|f| f.id).collect();
        let (late, rest): (Vec<_>, Vec<_>) =
            self.late_uses.drain(..).partition(|(_, used)| members.contains(used));
        self.late_uses = rest;
        if !late.is_empty() {
            let users = late.into_iter().filter_map(|(user, _)| user).collect();
            let members = group.iter().map(|function| function.id).collect();
            self.cycles.push((members, users));
            self.share_goals_of_cycle(self.cycles.len() - 1);
        }
        for function in group {
            self.order_goals(function.id);
            if let Some(info) = self.functions.get_mut(&function.id) {
                info.in_progress = false;
            }
        }
    }

    /// Lets the functions that use a member of a cycle ask what any member asks.
    fn share_goals_of_cycle(&mut self, cycle: usize) {
        let (members, users) = self.cycles[cycle].clone();
        let mut all: Vec<GoalId> = Vec::new();
        for function in &members {
            all.extend(self.functions[function].goals.iter().copied());
        }
        for user in users.iter() {
            let info = self.functions.get_mut(&user).expect("a function that used another was declared");
            let own: HashedSet<GoalId> = info.goals.iter().copied().collect();
            info.goals.extend(all.iter().copied().filter(|goal| !own.contains(goal)));
        }
    }

    /// Shares what the functions of cycles ask since they were done: of variables of outer functions, whose types came later.
    fn share_late_goals(&mut self) {
        for cycle in 0..self.cycles.len() {
            self.share_goals_of_cycle(cycle);
        }
    }

    /// Brings what a function asks into the order in which it is evaluated: operands first. Its copies are made in that order, so
    /// that of two operations on the same operands the second is known to be the first.
    fn order_goals(&mut self, function: NodeId) {
        let Some(info) = self.functions.get_mut(&function) else { return };
        // Only what is pending is copied.
        if info.goals.iter().all(|goal| self.goals[goal.0].done) {
            return;
        }
        let goals = std::mem::take(&mut info.goals);
        let mut waiting: HashedSet<GoalId> = goals.iter().copied().collect();
        let mut ordered = Vec::with_capacity(goals.len());
        let mut stack: Vec<(GoalId, bool)> = Vec::new();
        for goal in goals {
            stack.push((goal, false));
            while let Some((goal, ready)) = stack.pop() {
                if ready {
                    ordered.push(goal);
                } else if waiting.remove(&goal) {
                    stack.push((goal, true));
                    let inputs = self.goals[goal.0].kind.inputs();
                    let mut vars = Vec::new();
                    inputs.iter().for_each(|ty| self.vars_of(ty, &mut vars));
                    stack.extend(
                        vars.iter().rev().filter_map(|var| self.slot(*var).definer).map(|goal| (goal, false)),
                    );
                }
            }
        }
        self.functions.get_mut(&function).expect("it was there").goals = ordered;
    }

    fn declare(&mut self, function: &'a Function) {
        let flow = &self.flow.functions[&Some(function.id)];
        let captures = flow.captures.iter().map(|var| (*var, self.var_type(*var))).collect();
        let info = FunctionInfo {
            name: function.name.name.clone(),
            params: Vec::new(),
            result: Ty::none(),
            captures,
            goals: Vec::new(),
            in_progress: true,
        };
        self.functions.insert(function.id, info);
        // What annotations ask is asked by the function.
        let outer = self.owner.replace(function.id);
        self.level += 1;
        let mut params = Vec::new();
        for param in &function.params.list {
            let default_none =
                param.default.as_ref().is_some_and(|default| matches!(default.kind, ExprKind::None));
            let hint = Some(param.name.name.clone());
            let ty = match &param.annotation {
                _ if matches!(param.kind, ParamKind::VarArgs | ParamKind::VarKeywords) => {
                    self.variadic_type(function, param)
                }
                Some(annotation) => {
                    let ty = self.param_annotation(annotation, &param.name.name);
                    match param.given {
                        // `func: Callable | None = None`, where it is passed.
                        Some(_) if ty.is(&Con::Option) => ty.args()[0].clone(),
                        None if default_none && !ty.is(&Con::Option) => Ty::option(ty),
                        _ => ty,
                    }
                }
                None => {
                    let ty = self.place_type(Place::Parameter(param.id), self.level, false, hint);
                    if default_none && !ty.is(&Con::Value) { Ty::option(ty) } else { ty }
                }
            };
            if let Some(given) = param.given {
                self.op(Op::Given(given), vec![ty.clone()], param.name.span, None);
            }
            let hidden = param.default.as_ref().and_then(|_| self.hidden_default(param.id));
            let constant = match (&param.default, hidden) {
                (Some(default), None) => Some(self.constant_type(default)),
                _ => None,
            };
            params.push(ParamInfo {
                node: param.id,
                name: param.name.name.clone(),
                kind: param.kind,
                ty,
                has_default: param.default.is_some(),
                constant,
                hidden,
            });
        }
        let result = match &function.returns {
            Some(annotation) => self.annotation(annotation),
            None => {
                let several = Returns::of(function) + usize::from(flow.falls_through) > 1;
                self.place_type(Place::Result(function.id), self.level, several, None)
            }
        };
        self.level -= 1;
        self.owner = outer;
        if let Some(info) = self.functions.get_mut(&function.id) {
            (info.params, info.result) = (params, result);
        }
    }

    /// Says if a variable that holds `*args` or `**kwargs` at first is bound to something else, too.
    fn is_rebound_list(&self, kind: ParamKind, web: WebId) -> bool {
        matches!(kind, ParamKind::VarArgs | ParamKind::VarKeywords)
            && self.flow.webs[web.0 as usize].defs.len() > 1
    }

    /// What `*args` or `**kwargs` is: see `variadic.rs`. An annotation is about each argument.
    fn variadic_type(&mut self, function: &'a Function, param: &'a Param) -> Ty {
        let uses = param.var.and_then(|var| self.variadics.get(&var).copied()).unwrap_or_default();
        let hint = Some(param.name.name.clone());
        let forwards = function.params.list.iter().any(|param| {
            param.var.is_some_and(|var| self.variadics.get(&var).is_some_and(|uses| uses.forwarded))
        });
        let def = self.flow.def_of.get(&param.id);
        let is_rebound =
            def.is_some_and(|def| self.is_rebound_list(param.kind, self.flow.defs[def.0 as usize].web));
        let of_parts = match param.kind {
            _ if is_rebound => false,
            ParamKind::VarArgs => uses.forwarded || !uses.iterated,
            _ => forwards,
        };
        // Where one of the two is of any length, an argument list of values of any type is what both are passed on in.
        let is_widened = of_parts
            && function.params.list.iter().any(|param| {
                matches!(param.kind, ParamKind::VarArgs | ParamKind::VarKeywords)
                    && self.widened_type(Place::Parameter(param.id)).is_some()
            });
        if of_parts && !is_widened {
            if param.kind == ParamKind::VarKeywords {
                self.records.extend(param.var);
            }
            return self.place_type(Place::Parameter(param.id), self.level, false, hint);
        }
        let item = match &param.annotation {
            Some(annotation) => self.annotation(annotation),
            None if is_widened => Ty::value(),
            None => self.place_type(Place::Parameter(param.id), self.level, true, hint),
        };
        if param.kind == ParamKind::VarArgs { Ty::var_tuple(item) } else { Ty::dict(Ty::str(), item) }
    }

    fn hidden_default(&self, param: NodeId) -> Option<VarId> {
        self.hidden_defaults.get(&param).copied()
    }

    fn constant_type(&mut self, expr: &'a Expr) -> Ty {
        let ty = match &expr.kind {
            ExprKind::None => Ty::option(self.fresh()),
            ExprKind::Bool(_) => Ty::bool(),
            ExprKind::Float(_) => Ty::float(),
            ExprKind::Str(_) => Ty::str(),
            ExprKind::Unary { operand, .. } => self.constant_type(operand),
            ExprKind::Tuple(items) => Ty::tuple(items.iter().map(|item| self.constant_type(item)).collect()),
            _ => Ty::int(),
        };
        self.exprs[expr.id.0 as usize] = Some(ty.clone());
        ty
    }

    fn body(&mut self, function: &'a Function) {
        let info = self.functions[&function.id].clone();
        let outer = (self.owner, self.result.take(), std::mem::take(&mut self.conditional));
        self.owner = Some(function.id);
        self.level += 1;
        self.result = Some(info.result.clone());
        for param in &info.params {
            if let Some(def) = self.flow.def_of.get(&param.node) {
                self.def_types.insert(*def, param.ty.clone());
                let web = self.flow.defs[def.0 as usize].web;
                // What a list of arguments is has its own rules; what else the variable is bound to has not.
                if self.is_rebound_list(param.kind, web) {
                    let (place, what) = (self.web_type(web), What::Variable(param.name.clone()));
                    self.flow_into(param.ty.clone(), place, what, function.name.span);
                } else {
                    self.webs.insert(web, param.ty.clone());
                }
            }
        }
        self.frame(&function.body);
        if self.flow.functions[&Some(function.id)].falls_through {
            let what = What::Result(info.name.clone());
            self.flow_into(Ty::none(), info.result.clone(), what, function.name.span);
        }
        self.level -= 1;
        (self.owner, self.result, self.conditional) = outer;
    }

    /// The closure type of a function where it stands.
    pub(super) fn closure_type(&mut self, function: NodeId) -> Ty {
        let captures = self.flow.functions[&Some(function)].captures.clone();
        let captures: Vec<Ty> = captures.iter().map(|var| self.var_type(*var)).collect();
        Ty::new(Con::Closure(function), captures)
    }

    pub(super) fn var_type(&mut self, var: VarId) -> Ty {
        match self.flow.web_of_var.get(&var) {
            Some(web) => self.web_type(*web),
            None => self.fresh(),
        }
    }

    /// The type of a web, made when it is first asked for: a variable at the level of the frame that owns it.
    pub(super) fn web_type(&mut self, web: WebId) -> Ty {
        if let Some(ty) = self.webs.get(&web) {
            return ty.clone();
        }
        let info = &self.flow.webs[web.0 as usize];
        let ty = match info.known {
            Some(function) => self.closure_type(function),
            None if info.never_bound => Ty::value(),
            // Where it is called in other ways, it is a `Value`.
            None if self.is_recursive_decorated(info.var) => {
                let (var, place) = (info.var, Place::Variable(web));
                self.widened_type(place).unwrap_or_else(|| {
                    let func = self.recursive_decorated(var);
                    self.held_in(place, func)
                })
            }
            None => {
                let var = &self.scopes.vars[info.var.0 as usize];
                let level = self.frame_level(var.frame);
                let name = var.name.clone();
                self.place_type(Place::Variable(web), level, info.defs.len() > 1, Some(name))
            }
        };
        self.webs.insert(web, ty.clone());
        ty
    }

    /// The variable of a decorated function that calls itself through it: the decorated closure holds the variable, so the
    /// closure's type would contain itself.
    fn is_recursive_decorated(&self, var: VarId) -> bool {
        match self.scopes.vars[var.0 as usize].bindings.as_slice() {
            [binding]
                if binding.kind == BindingKind::DecoratedDef && self.trees[&binding.node].is_decorated() =>
            {
                self.flow.functions.get(&Some(binding.node)).is_some_and(|flow| flow.captures.contains(&var))
            }
            _ => false,
        }
    }

    /// Its type is erased instead: a callable of the function's parameters.
    fn recursive_decorated(&mut self, var: VarId) -> Ty {
        let info = &self.scopes.vars[var.0 as usize];
        let (function, level) = (info.bindings[0].node, self.frame_level(info.frame));
        let by_position =
            |param: &&Param| matches!(param.kind, ParamKind::PositionalOnly | ParamKind::Positional);
        let count = self.trees[&function].params.list.iter().filter(by_position).count();
        let params = (0..count).map(|_| self.fresh_at(level, false, None)).collect();
        let result = self.fresh_at(level, false, None);
        Ty::func(params, result)
    }

    fn frame_level(&self, frame: ScopeId) -> u32 {
        let mut level = 1;
        let mut scope = frame;
        loop {
            let info = &self.scopes.scopes[scope.0 as usize];
            match info.parent {
                Some(parent) => {
                    if info.frame == scope {
                        level += 1;
                    }
                    scope = parent;
                }
                None => return level,
            }
        }
    }

    /// The type of a parameter's default at a use of the function.
    pub(super) fn default_type(&self, param: &ParamInfo, captures: &[Ty], function: NodeId) -> Option<Ty> {
        match param.hidden {
            None => param.constant.clone(),
            Some(hidden) => {
                let info = self.functions.get(&function)?;
                let index = info.captures.iter().position(|(var, _)| *var == hidden)?;
                captures.get(index).cloned()
            }
        }
    }

    /// The types of the captures that a closure holds as plain values.
    pub(super) fn value_captures(&self, function: NodeId, captures: &[Ty]) -> Vec<Ty> {
        let Some(info) = self.functions.get(&function) else { return Vec::new() };
        let held = |var: &VarId| {
            let web = self.flow.web_of_var.get(var);
            web.is_some_and(|web| self.flow.webs[web.0 as usize].storage == Storage::Plain)
        };
        info.captures
            .iter()
            .zip(captures)
            .filter(|((var, _), _)| held(var))
            .map(|(_, ty)| ty.clone())
            .collect()
    }

    /// How many arguments a callable can be called with by position, at least.
    pub(super) fn positional_count(&self, ty: &Ty) -> Option<usize> {
        match self.shallow(ty).head()? {
            Con::Closure(function) => {
                let params = &self.functions.get(function)?.params;
                let required = |p: &&ParamInfo| {
                    matches!(p.kind, ParamKind::PositionalOnly | ParamKind::Positional) && !p.has_default
                };
                Some(params.iter().filter(required).count())
            }
            Con::Builtin(builtin) => super::builtins::arity(*builtin),
            _ => None,
        }
    }
}
