//! What is decided when nothing more follows: joins of what flows into a place, and operands that only one type allows.
//!
//! The order matters. Places all of whose sources are known are joined first; then unknown operands that can be of one type
//! only get it; then places with some known sources take their join and the unknown ones must fit; then unknown sources are
//! made one with their place. After each round the goals that follow are solved.

use super::Infer;
use super::goal::{CallArg, CallArgKind, Goal, GoalId, GoalKind, Op, What};
use super::methods;
use super::solver::GENERIC;
use super::ty::{Con, Ty, TyVar};
use super::widen::Representation;
use crate::builtins::BuiltinId;
use crate::hash::HashMap;
use crate::hir::BinOp;
use crate::table::IdSet;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
enum Round {
    JoinKnown,
    OneType,
    Narrow,
    JoinSome,
    Unify,
    Conflict,
}

const ROUNDS: [Round; 6] =
    [Round::JoinKnown, Round::OneType, Round::Narrow, Round::JoinSome, Round::Unify, Round::Conflict];

impl Infer<'_> {
    /// Solves the goals made since `start`, deciding what is open about variables deeper than `level`.
    pub fn settle(&mut self, start: usize, level: u32) {
        self.solve();
        let mut pending: Vec<GoalId> = (start..self.goals.len()).map(GoalId).collect();
        let mut seen = self.goals.len();
        let mut round = 0;
        while round < ROUNDS.len() {
            pending.extend((seen..self.goals.len()).map(GoalId));
            seen = self.goals.len();
            pending.retain(|goal| !self.goals[goal.0].done);
            let mut progress = false;
            self.tried.clear();
            for &goal in &pending {
                if !self.goals[goal.0].done && self.decide(goal, level, ROUNDS[round]) {
                    progress = true;
                    self.tried.clear();
                    if ROUNDS[round] >= Round::JoinSome {
                        break;
                    }
                }
            }
            self.solve();
            round = if progress { 0 } else { round + 1 };
            if round == ROUNDS.len() && self.ask_once(&pending) {
                self.solve();
                round = 0;
            }
        }
    }

    /// Questions that have become the same one by what is known now: rustc could not choose between their answers.
    fn ask_once(&mut self, pending: &[GoalId]) -> bool {
        let mut asked = HashMap::default();
        let mut progress = false;
        for &id in pending {
            let goal = &self.goals[id.0];
            let out = match &goal.kind {
                _ if goal.done => continue,
                GoalKind::Op { out: Some(out), .. } | GoalKind::Call { out, .. } => out.clone(),
                _ => continue,
            };
            let Some(question) = self.question(&goal.kind) else { continue };
            let key = (goal.owner, question);
            match asked.get(&key).cloned() {
                None => {
                    asked.insert(key, (out, id));
                }
                Some((known, first)) => {
                    if self.unify(&out, &known).is_ok() {
                        self.goals[id.0].done = true;
                        self.repeat(first, id);
                        progress = true;
                    }
                }
            }
        }
        progress
    }

    /// Notes that a goal asks what another one asks: a call is carried out as that one is.
    pub(super) fn repeat(&mut self, first: GoalId, again: GoalId) {
        let (one, other) = (&self.goals[first.0], &self.goals[again.0]);
        self.repeated.push((one.span, other.span));
        if let (true, Some(first), Some(again)) = (other.original, one.node, other.node) {
            self.same_calls.insert(again, first);
        }
    }

    /// What a goal asks, of types as they are known now: an operation, if it is no call.
    fn question(&self, kind: &GoalKind) -> Option<(Option<Op>, Vec<Ty>)> {
        let op = match kind {
            GoalKind::Op { op, .. } => Some(op.as_asked()),
            GoalKind::Call { args, .. } if args.iter().all(|arg| arg.kind == CallArgKind::Positional) => None,
            _ => return None,
        };
        let inputs: Vec<Ty> = kind.inputs().iter().map(|ty| self.deep(ty)).collect();
        // Of what cannot be changed in place, `left op= right` is `left op right`.
        let op = match (op, inputs.first().and_then(Ty::head)) {
            (Some(Op::InPlace(op)), Some(con)) if con.is_scalar() || *con == Con::Str => Some(Op::Binary(op)),
            (op, _) => op,
        };
        Some((op, inputs))
    }

    fn decide(&mut self, goal: GoalId, level: u32, round: Round) -> bool {
        match (round, &self.goals[goal.0].kind) {
            (
                Round::JoinKnown | Round::JoinSome | Round::Unify | Round::Conflict,
                GoalKind::Flow { from, to, .. },
            ) => {
                let (from, to) = self.stored(from, to);
                let Ty::Var(place) = to else {
                    return round == Round::Unify && self.fit_unknown(goal, &from, &to, level);
                };
                self.slot(place).level > level && self.tried.insert(place) && self.join(place, round)
            }
            // What is open is a dict, or a pair.
            (Round::OneType, GoalKind::Op { op: op @ (Op::Entries | Op::Entry), inputs, .. }) => {
                let op = *op;
                let Ty::Var(var) = self.shallow(&inputs[0]) else { return false };
                let level_of_var = self.slot(var).level;
                let outer = level_of_var <= level;
                let [key, value] = [(); 2].map(|()| self.fresh_at(level_of_var, outer, None));
                let known = if op == Op::Entry { Ty::tuple(vec![key, value]) } else { Ty::dict(key, value) };
                self.unify(&Ty::Var(var), &known).is_ok()
            }
            (Round::OneType, GoalKind::Op { op, inputs, .. }) => {
                let (op, inputs) = (*op, inputs.clone());
                self.only_type(op, &inputs, level)
            }
            (Round::OneType, GoalKind::Method { .. } | GoalKind::Unpack { .. })
            | (Round::Narrow, GoalKind::Read { .. })
            | (Round::Unify, GoalKind::Builtin { .. } | GoalKind::Read { .. }) => {
                self.decide_rare(goal, level, round)
            }
            _ => false,
        }
    }

    /// The same for goals of which there are few, so that it does not matter that each is copied.
    fn decide_rare(&mut self, goal: GoalId, level: u32, round: Round) -> bool {
        let kind = self.goals[goal.0].kind.clone();
        match (round, &kind) {
            (Round::OneType, GoalKind::Method { receiver, name, .. }) => {
                // Whatever else is known of it later, it can be nothing else: also what belongs to an outer function.
                let Ty::Var(var) = self.shallow(receiver) else { return false };
                let Some((con, arity)) = methods::only_receiver(&name.name) else { return false };
                let outer = self.slot(var).level <= level;
                let level = self.slot(var).level;
                let args: Vec<Ty> = (0..arity).map(|_| self.fresh_at(level, outer, None)).collect();
                let object = Ty::new(con, args);
                self.known_by_method.push((object.clone(), goal));
                self.unify(receiver, &object).is_ok()
            }
            (Round::OneType, GoalKind::Unpack { from, star: None, outs }) => {
                let Ty::Var(var) = self.shallow(from) else { return false };
                if self.slot(var).level <= level || self.is_about_to_be_known(var) {
                    return false;
                }
                let tuple = Ty::tuple(outs.to_vec());
                if self.would_hold_itself(&tuple, var) {
                    let places = self.places_around(from);
                    self.want(&places, Representation::Value);
                    return self.unify(from, &Ty::value()).is_ok();
                }
                self.unify(from, &tuple).is_ok()
            }
            (Round::Narrow, GoalKind::Read { place, out, .. }) => {
                let Ty::Var(var) = self.shallow(place) else { return false };
                if self.slot(var).level <= level || !self.slot(var).sources.is_empty() {
                    return false;
                }
                self.read_is_value(goal, place, out)
            }
            (Round::Unify, GoalKind::Builtin { builtin: BuiltinId::ISINSTANCE, args, .. })
                if args.len() == 2 =>
            {
                let (Ty::Var(var), Some(_)) = (self.shallow(&args[0].ty), self.shallow(&args[1].ty).head())
                else {
                    return false;
                };
                if self.slot(var).level <= level {
                    return false;
                }
                self.goals[goal.0].done = true;
                self.is_instance_at_run_time(goal);
                true
            }
            // What stays open is copied, if it is for `dict`; for `tuple`, it is iterated.
            (
                Round::Unify,
                GoalKind::Builtin {
                    builtin: builtin @ (BuiltinId::DICT | BuiltinId::TUPLE), args, out, ..
                },
            ) => {
                let Some(Ty::Var(var)) = args.first().map(|arg| self.unless_none(&arg.ty)) else {
                    return false;
                };
                if self.slot(var).level <= level {
                    return false;
                }
                if *builtin == BuiltinId::DICT {
                    let level = self.slot(var).level;
                    let dict = Ty::dict(self.fresh_at(level, false, None), self.fresh_at(level, false, None));
                    return self.unify(&Ty::Var(var), &dict).is_ok();
                }
                self.goals[goal.0].done = true;
                self.step_rows(goal, (*builtin, &builtin.signatures()), args, out);
                true
            }
            // What is spread is iterated, and so are its elements.
            (Round::Unify, GoalKind::Builtin { builtin: BuiltinId::ZIP, args, out, .. }) => {
                let [CallArg { kind: CallArgKind::Star, ty, .. }] = args.as_ref() else { return false };
                let own = self.level_of(ty).is_some_and(|known| known > level);
                if own {
                    self.goals[goal.0].done = true;
                    self.step_in_container(goal, BuiltinId::ZIP, 0, args, out);
                }
                own
            }
            (Round::Unify, GoalKind::Read { place, out, .. }) => {
                // A variable of an outer function may still turn out to hold None at times.
                if let Ty::Var(var) = self.shallow(place)
                    && self.slot(var).level <= level
                {
                    return false;
                }
                self.read_is_value(goal, place, out)
            }
            _ => false,
        }
    }

    /// Whether it is what a method gives of an object whose type has just been decided.
    fn is_about_to_be_known(&self, var: TyVar) -> bool {
        self.slot(var).definer.is_some_and(|goal| match &self.goals[goal.0] {
            Goal { kind: GoalKind::Method { receiver, .. }, done: false, .. } => {
                self.shallow(receiver).head().is_some()
            }
            _ => false,
        })
    }

    /// What is read is what the place holds, and never None.
    fn read_is_value(&mut self, goal: GoalId, place: &Ty, out: &Ty) -> bool {
        self.goals[goal.0].done = true;
        if let (Ty::Var(place), value @ Ty::Con(..)) = (self.shallow(place), self.shallow(out))
            && self.would_hold_itself(&value, place)
        {
            // The cycle closes in a value of any type, from the start.
            let places = self.places_around(&Ty::Var(place));
            self.want(&places, Representation::Value);
            return self.unify(&Ty::Var(place), &Ty::value()).is_ok();
        }
        self.unify(place, out).is_ok()
    }

    /// The type of a value where it is not None.
    fn unless_none(&self, ty: &Ty) -> Ty {
        match self.shallow(ty) {
            ty if ty.is(&Con::Option) => self.shallow(&ty.args()[0]),
            ty => ty,
        }
    }

    /// What flows, and where to: of one `T | None` into another, the T.
    fn stored(&self, from: &Ty, to: &Ty) -> (Ty, Ty) {
        let (from, to) = (self.shallow(from), self.shallow(to));
        match (from.head(), to.head()) {
            (Some(Con::Option), Some(Con::Option)) => self.stored(&from.args()[0], &to.args()[0]),
            _ => (from, to),
        }
    }

    /// An unknown value flows into `T | None`: it is a T. Into a callable that is erased: it is one.
    fn fit_unknown(&mut self, goal: GoalId, from: &Ty, to: &Ty, level: u32) -> bool {
        let (from, to) = (self.shallow(from), self.shallow(to));
        // What a method or builtin gives is known when the object's type is; it may be None itself.
        if let Ty::Var(var) = &from
            && let Some(definer) = self.slot(*var).definer
            && matches!(self.goals[definer.0].kind, GoalKind::Method { .. } | GoalKind::Builtin { .. })
        {
            return false;
        }
        match (&from, to.head()) {
            (Ty::Var(_), Some(Con::Option)) => self.unify(&from, &to.args()[0]).is_ok(),
            // A function that goes where others go, too, is handed over as these are kept.
            (Ty::Var(var), Some(Con::Func)) if self.slot(*var).level > level => {
                match self.unify(&from, &to) {
                    Ok(()) => true,
                    // A function that takes or gives its own kind: the cycle closes in a value of any type.
                    Err((a, b)) => {
                        self.widen_at(goal, &a, &b);
                        false
                    }
                }
            }
            _ => false,
        }
    }

    /// An operand that only one type allows.
    fn only_type(&mut self, op: Op, inputs: &[Ty], level: u32) -> bool {
        let [left, right] = inputs else { return false };
        let (left, right) = (self.shallow(left), self.shallow(right));
        let (var, known) = match (&left, &right) {
            (Ty::Var(var), known @ Ty::Con(..)) => (*var, known),
            (known @ Ty::Con(..), Ty::Var(var)) => (*var, known),
            _ => return false,
        };
        if self.slot(var).level <= level {
            return false;
        }
        let only = match (op, known.head()) {
            (Op::Binary(BinOp::Add), Some(Con::Str)) => Ty::str(),
            (Op::InPlace(BinOp::Add), Some(Con::Str)) => Ty::str(),
            (Op::Binary(BinOp::Mul), Some(Con::Str | Con::List)) => Ty::int(),
            (Op::Lt | Op::Le | Op::Gt | Op::Ge, Some(Con::Str)) => Ty::str(),
            (Op::Contains, Some(Con::Str)) if matches!(right, Ty::Var(_)) => Ty::str(),
            (Op::GetItem, Some(Con::List | Con::Str | Con::Range)) if matches!(right, Ty::Var(_)) => {
                Ty::int()
            }
            (Op::Binary(BinOp::Add), Some(Con::List)) => Ty::list(known.args()[0].clone()),
            _ => return false,
        };
        self.unify(&Ty::Var(var), &only).is_ok()
    }

    /// Decides the type of a place by what flows into it.
    fn join(&mut self, place: TyVar, round: Round) -> bool {
        let target = Ty::Var(place);
        let mut known: Vec<(Ty, GoalId)> = Vec::new();
        let mut unknown = Vec::new();
        let mut has_none = false;
        for goal in self.slot(place).sources.clone() {
            if self.goals[goal.0].done {
                continue;
            }
            let GoalKind::Flow { from, to, .. } = &self.goals[goal.0].kind else { continue };
            let (mut from, _) = self.stored(from, to);
            if from.is(&Con::Option) {
                has_none = true;
                from = self.shallow(&from.args()[0].clone());
            }
            match &from {
                Ty::Var(var) if *var == place => {}
                Ty::Var(_) => unknown.push(from),
                Ty::Con(Con::None, _) => has_none = true,
                _ => known.push((from, goal)),
            }
        }
        if known.iter().any(|(ty, _)| self.would_hold_itself(ty, place)) {
            // The cycle closes in a value of any type.
            return self.unify(&target, &Ty::value()).is_ok();
        }
        match round {
            Round::JoinKnown if !unknown.is_empty() => return false,
            Round::JoinSome if known.is_empty() => return false,
            _ => {}
        }
        let core = if known.is_empty() {
            match unknown.first() {
                Some(first) if has_none => Some(first.clone()),
                Some(first) => {
                    // Only unknown sources: they and the place are one.
                    let first = first.clone();
                    return self.unify(&first, &target).is_ok();
                }
                None => None,
            }
        } else {
            let joined = self.join_known(place, &known, !unknown.is_empty());
            let infeasible = joined.as_ref().is_some_and(|joined| {
                unknown.iter().any(|ty| matches!(ty, Ty::Var(var) if !self.is_feasible(*var, joined)))
            });
            match joined.filter(|_| !infeasible) {
                Some(joined) => Some(joined),
                // No static type holds all of them.
                None if round == Round::Conflict => Some(Ty::value()),
                None => return false,
            }
        };
        let joined = match core {
            None if has_none => Ty::none(),
            None => return false,
            Some(core) if has_none && !core.is(&Con::Value) => Ty::option(core),
            Some(core) => core,
        };
        self.unify(&target, &joined).is_ok()
    }

    /// Whether a place for values of the type is a part of it, as where a pair holds the next pair. A function that holds the place is
    /// erased instead.
    fn would_hold_itself(&self, ty: &Ty, place: TyVar) -> bool {
        !matches!(ty.head(), Some(Con::Closure(_) | Con::Func | Con::Builtin(_)))
            && self.holds_outside_function(ty, place)
    }

    /// Whether values of the type hold some of the place's type, other than as the result of a function whose type is erased.
    fn holds_outside_function(&self, ty: &Ty, place: TyVar) -> bool {
        match self.shallow(ty) {
            Ty::Var(var) => var == place,
            Ty::Con(Con::Func, _) => false,
            Ty::Con(_, args) => args.iter().any(|arg| self.holds_outside_function(arg, place)),
        }
    }

    /// The least type that all of these fit in, if there is one; `others` go into the place whose types are not known.
    fn join_known(&mut self, place: TyVar, known: &[(Ty, GoalId)], others: bool) -> Option<Ty> {
        let first = known
            .iter()
            .map(|(ty, _)| ty)
            .find(|ty| !matches!(ty.head(), Some(Con::Opaque | Con::Error)))
            .unwrap_or(&known[0].0)
            .clone();
        if known.iter().any(|(ty, _)| ty.is(&Con::Value)) {
            return Some(Ty::value());
        }
        let callable = |ty: &Ty| matches!(ty.head(), Some(Con::Closure(_) | Con::Func | Con::Builtin(_)));
        if known.iter().all(|(ty, _)| callable(ty)) {
            // A closure that holds the place would have a type that contains itself: it is erased, too.
            let mut held = Vec::new();
            self.vars_of(&first, &mut held);
            let same = known.iter().all(|(ty, _)| self.could_unify(ty, &first));
            if same && !others && !held.contains(&place) {
                return Some(first);
            }
            if let Some((func, _)) = known.iter().find(|(ty, _)| ty.is(&Con::Func)) {
                return Some(func.clone());
            }
            let arity = self
                .called_with(place)
                .or_else(|| known.iter().find_map(|(ty, _)| self.positional_count(ty)))
                .unwrap_or(0);
            // Functions that are called differently are told apart when they are called.
            let of_one_shape = |ty: &Ty| match self.shallow(ty).head() {
                Some(Con::Builtin(builtin)) => super::builtins::has_one_shape(*builtin),
                _ => true,
            };
            if known.iter().any(|(ty, _)| !of_one_shape(ty) || self.other_count(ty, arity).is_some()) {
                return Some(Ty::value());
            }
            let level = self.place_level(known);
            // What does not fit in a parameter is called as a `Value` is.
            let list = self.part_of(place, level, false);
            let params = (0..arity).map(|_| self.part_of(place, level, false)).collect();
            self.unify(&list, &Ty::tuple(params)).ok()?;
            let places = self.slot(place).places.clone();
            let result = self.results_type(&places, level);
            return Some(Ty::new(Con::Func, [list, result]));
        }
        if let (Some(Con::Tuple), true) = (
            first.head(),
            known.iter().all(|(ty, _)| ty.is(&Con::Tuple) && ty.args().len() == first.args().len()),
        ) && known.len() > 1
        {
            let level = self.place_level(known);
            return Some(Ty::tuple(first.args().iter().map(|_| self.part_of(place, level, true)).collect()));
        }
        let number = |ty: &Ty| matches!(ty.head(), Some(Con::Int | Con::Float | Con::Number));
        if known.iter().all(|(ty, _)| number(ty)) && known.iter().any(|(ty, _)| ty.head() != first.head()) {
            return Some(Ty::number());
        }
        let open = |ty: &Ty| matches!(ty.head(), Some(Con::Opaque | Con::Error | Con::Rust(_)));
        known.iter().all(|(ty, _)| open(ty) || ty.head() == first.head()).then_some(first)
    }

    /// A fresh variable for a part of what a place holds: where types meet in it, the place is concerned.
    fn part_of(&mut self, place: TyVar, level: u32, joins: bool) -> Ty {
        let places = self.slot(place).places.clone();
        let part = self.fresh_at(level, joins, None);
        if let Ty::Var(var) = part {
            self.slots[var.0 as usize].places = places;
        }
        part
    }

    /// How many arguments the callables in a place are called with: those that have defaults may be called with more than they need.
    fn called_with(&self, place: TyVar) -> Option<usize> {
        let counts = self.goals.iter().filter(|goal| !goal.done).filter_map(|goal| match &goal.kind {
            GoalKind::Call { callee, args, .. } if self.shallow(callee) == Ty::Var(place) => Some(args.len()),
            _ => None,
        });
        counts.max()
    }

    fn place_level(&self, known: &[(Ty, GoalId)]) -> u32 {
        known
            .iter()
            .filter_map(|(_, goal)| match &self.goals[goal.0].kind {
                GoalKind::Flow { to, .. } => self.level_of(to),
                _ => None,
            })
            .min()
            .unwrap_or(self.level)
    }

    /// Whether anything is asked of the variable's values but what every type has.
    pub(super) fn is_asked(&self, var: TyVar) -> bool {
        let about = |ty: &Ty| {
            let mut vars = Vec::new();
            self.vars_of(ty, &mut vars);
            vars.contains(&var)
        };
        self.goals.iter().filter(|goal| !goal.done).any(|goal| match &goal.kind {
            GoalKind::Op { op, inputs, .. } => !op.is_structural() && inputs.iter().any(about),
            GoalKind::Call { callee, args, .. } => about(callee) || args.iter().any(|arg| about(&arg.ty)),
            GoalKind::Method { receiver: ty, .. }
            | GoalKind::Attribute { value: ty, .. }
            | GoalKind::SetAttribute { value: ty, .. }
            | GoalKind::Unpack { from: ty, .. }
            | GoalKind::Read { place: ty, .. } => about(ty),
            GoalKind::Builtin { args, .. } => args.iter().any(|arg| about(&arg.ty)),
            GoalKind::Flow { from, to, .. } => about(from) || about(to),
        })
    }

    /// Operands of module statements that stay open belong to functions that are never called: any number will do.
    fn settle_uncalled(&mut self) {
        for index in 0..self.goals.len() {
            let goal = &self.goals[index];
            let (None, false, GoalKind::Op { op, inputs, .. }) = (goal.owner, goal.done, &goal.kind) else {
                continue;
            };
            if !op.is_numeric() {
                continue;
            }
            for input in inputs.clone().iter() {
                if let Ty::Var(var) = self.shallow(input)
                    && self.slot(var).definer.is_none_or(|definer| self.goals[definer.0].done)
                {
                    self.meet(input, &Ty::int());
                    self.solve();
                }
            }
        }
    }

    /// The types that nothing decides: of values that are never made or never looked at, and of what only has operations for which
    /// there is no trait.
    pub(super) fn default_open(&mut self) {
        for index in 0..self.goals.len() {
            let goal = &self.goals[index];
            if goal.done || !goal.original {
                continue;
            }
            let subject = match &goal.kind {
                GoalKind::Method { receiver: subject, .. }
                | GoalKind::Attribute { value: subject, .. }
                | GoalKind::SetAttribute { value: subject, .. }
                | GoalKind::Unpack { from: subject, .. } => subject.clone(),
                GoalKind::Builtin { args, .. } => {
                    let mut open = args.iter().map(|arg| self.unless_none(&arg.ty));
                    let Some(open) = open.find(|ty| ty.head().is_none()) else { continue };
                    open
                }
                _ => continue,
            };
            if self.level_of(&subject).is_some_and(|level| level != GENERIC) {
                let decided = self.unify(&subject, &self.undecided_type());
                debug_assert!(decided.is_ok(), "a variable can be anything");
                self.settle(0, 0);
            }
        }
        self.settle_absent(None);
        self.settle_uncalled();
        self.level = 0;
        let all: Vec<TyVar> = (0..self.slots.len()).map(|index| TyVar(index as u32)).collect();
        self.default_unsaid(0, &all, IdSet::default());
        self.level = 1;
        self.settle(0, 0);
    }

    /// The type of what nothing decides; after a mistake, that may be why.
    fn undecided_type(&self) -> Ty {
        if self.diags.has_errors() { Ty::error() } else { Ty::value() }
    }

    /// Lets those type variables be `Value`s whose types nothing says: not those in `said`, nor what operations on these give.
    pub(super) fn default_unsaid(&mut self, first_goal: usize, vars: &[TyVar], mut said: IdSet<TyVar>) {
        let goals: Vec<GoalId> = (first_goal..self.goals.len()).map(GoalId).collect();
        self.add_said(&goals, &mut said);
        for &var in vars {
            let slot = self.slot(var);
            if slot.link.is_none() && slot.level > self.level && slot.level != GENERIC && !said.contains(&var)
            {
                let decided = self.unify(&Ty::Var(var), &self.undecided_type());
                debug_assert!(decided.is_ok(), "a variable can be anything");
                self.solve();
            }
        }
    }

    /// Adds the type variables that pending goals say if they are given those in `said`.
    pub(super) fn add_said(&self, goals: &[GoalId], said: &mut IdSet<TyVar>) {
        let mut before = usize::MAX;
        while before != said.len() {
            before = said.len();
            for goal in goals.iter().map(|goal| &self.goals[goal.0]).filter(|goal| !goal.done) {
                let (inputs, outs): (Vec<&Ty>, Vec<&Ty>) = match &goal.kind {
                    GoalKind::Op { inputs, out, .. } => (inputs.iter().collect(), out.iter().collect()),
                    GoalKind::Call { callee, args, out } => {
                        (args.iter().map(|arg| &arg.ty).chain([callee]).collect(), vec![out])
                    }
                    GoalKind::Method { receiver, out, .. } => (vec![receiver], vec![out]),
                    GoalKind::Attribute { value, out, .. } => (vec![value], vec![out]),
                    GoalKind::SetAttribute { value, given, .. } => {
                        (given.iter().chain([value]).collect(), vec![])
                    }
                    GoalKind::Flow { from, to, .. } if self.holds_rust(from) || self.holds_rust(to) => {
                        (vec![], vec![from, to])
                    }
                    GoalKind::Flow { from, to, .. } => (vec![from], vec![to]),
                    GoalKind::Read { place, out, .. } => (vec![place], vec![out]),
                    GoalKind::Unpack { from, outs, .. } => (vec![from], outs.iter().collect()),
                    GoalKind::Builtin { args, out, .. } => {
                        (args.iter().map(|arg| &arg.ty).collect(), vec![out])
                    }
                };
                let mut needed = IdSet::default();
                inputs.iter().for_each(|ty| self.add_vars(ty, &mut needed));
                if needed.iter().all(|var| said.contains(&var)) {
                    outs.iter().for_each(|ty| self.add_vars(ty, said));
                }
            }
        }
    }

    fn holds_rust(&self, ty: &Ty) -> bool {
        let ty = self.shallow(ty);
        matches!(ty.head(), Some(Con::Rust(_) | Con::Opaque))
            || ty.args().iter().any(|arg| self.holds_rust(arg))
    }

    pub fn describe(&self, what: &What) -> String {
        match what {
            What::Variable(name) => format!("`{name}`"),
            What::Element(container) => format!("this {container}'s elements"),
            What::Result(name) => format!("the result of `{name}`"),
            What::Argument(function, ..) if &**function == "the callable" => {
                "this argument of the callable".into()
            }
            What::Argument(function, name, _) if name.is_empty() => format!("this argument of `{function}`"),
            What::Argument(function, name, _) => format!("argument `{name}` of `{function}`"),
            What::Item => "this container's elements".into(),
            What::Folded(function, _) => format!("this argument of `{function}`"),
            What::SequenceItem => "each item".into(),
            What::Value => "this place".into(),
        }
    }
}
