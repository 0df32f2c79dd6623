//! Flows: a value goes into a place, and what of it is converted, joined or reported.

use super::goal::{CallArg, Goal, GoalId, GoalKind, Op, Step, What};
use super::ty::{Con, Ty};
use super::widen::Representation;
use super::{Erased, Infer};
use crate::diagnostics::{Diagnostic, Kind};
use crate::hir::{NodeId, ParamKind};
use crate::source::Span;
use std::rc::Rc;

impl Infer<'_> {
    pub(super) fn step_flow(&mut self, goal: GoalId, from: &Ty, to: &Ty, what: &What) -> Step {
        let (source, target) = (from, to);
        let (from, to) = (self.shallow(from), self.shallow(to));
        if matches!(what, What::Item) && self.widen_item(goal, &from, &to) {
            return Step::Done;
        }
        if let What::Folded(_, function) = what
            && self.widen_folded(*function, &from, &to)
        {
            return Step::Done;
        }
        if from.head().is_some() && to.head().is_none() && self.widen_large(&from, target) {
            return Step::Done;
        }
        match (&from, &to) {
            (a, b) if a == b => Step::Done,
            (Ty::Var(_), Ty::Con(Con::Number, _)) => {
                self.ask_op(Op::ToNumber, vec![from, target.clone()]);
                Step::Done
            }
            // Whatever it turns out to be. It may only be lent here, and a `Value` holds it.
            (_, Ty::Con(Con::Value, _)) => {
                self.ask_op(Op::ToValue, vec![source.clone()]);
                if from.head().is_none() {
                    self.ask_op(Op::Clone, vec![source.clone()]);
                }
                Step::Done
            }
            (_, Ty::Var(var)) => {
                let slot = self.slot(*var);
                if !slot.place {
                    if let Err((a, b)) = self.unify(source, target) {
                        self.flow_error(goal, &a, &b, what);
                    }
                    return Step::Done;
                }
                self.add_source(*var, goal, &from);
                self.wait_also(goal, &from);
                Step::Wait(Ty::none())
            }
            (Ty::Var(_), Ty::Con(con, _)) => {
                if *con == Con::Option && self.shallow(&to.args()[0]) == from {
                    return Step::Done;
                }
                if matches!(con, Con::Option | Con::Func | Con::Opaque | Con::Rust(_)) {
                    return Step::Wait(from);
                }
                if *con == Con::Error {
                    return Step::Done;
                }
                // That a result is None does not make what is returned None.
                if let (Con::None, What::Result(_)) = (con, what) {
                    return Step::Wait(from);
                }
                // What is joined is what the list holds, and not the other way round.
                if let (Ty::Var(var), What::SequenceItem) = (&from, what)
                    && self.slot(*var).sources.iter().any(|source| match &self.goals[source.0].kind {
                        GoalKind::Flow { from, .. } => self.shallow(from).head().is_some(),
                        _ => false,
                    })
                {
                    return Step::Wait(from);
                }
                if let Err((a, b)) = self.unify(source, target) {
                    self.flow_error(goal, &a, &b, what);
                }
                Step::Done
            }
            (Ty::Con(f, fs), Ty::Con(t, ts)) => match (f, t) {
                (Con::Error | Con::Opaque, _) | (_, Con::Error | Con::Opaque) => Step::Done,
                // rustc checks what meets a type written in Rust.
                (Con::Rust(_), _) | (_, Con::Rust(_)) => Step::Done,
                // A goal of its own: what flows into the place inside may not be None.
                (Con::Option, Con::Option) => {
                    self.sub_flow(goal, &fs[0], &ts[0], what);
                    Step::Done
                }
                (Con::None, Con::Option) => Step::Done,
                (_, Con::Option) => {
                    self.sub_flow(goal, &from, &ts[0], what);
                    Step::Done
                }
                (Con::Tuple, Con::Tuple) if fs.len() == ts.len() => {
                    for (f, t) in fs.iter().zip(ts.iter()) {
                        self.sub_flow(goal, f, t, what);
                    }
                    Step::Done
                }
                (Con::Int | Con::Float, Con::Number) => {
                    self.widen_converted(goal, Representation::Number);
                    Step::Done
                }
                (Con::Value, _) => {
                    self.out_of_value(goal, target, what);
                    Step::Done
                }
                // A tuple of any length takes one whose length is known.
                (Con::Tuple, Con::VarTuple) => {
                    for f in fs.iter() {
                        self.sub_flow(goal, f, &ts[0], what);
                    }
                    Step::Done
                }
                (Con::Closure(_) | Con::Builtin(_), Con::Func) => {
                    self.erase(goal, &from, &ts[0], &ts[1], what)
                }
                _ => {
                    if let Err((a, b)) = self.unify(source, target) {
                        self.flow_error(goal, &a, &b, what);
                    }
                    Step::Done
                }
            },
        }
    }

    pub(super) fn sub_flow(&mut self, goal: GoalId, from: &Ty, to: &Ty, what: &What) {
        if self.has_no_end(1) {
            let message = format!("{}, whose type has no end", self.describe(what));
            self.give_up(self.goals[goal.0].span, message, "annotate it, or keep its parts apart");
            return;
        }
        if self.asked_by_uses >= self.max_asked() {
            return;
        }
        let parent = self.goals[goal.0].clone();
        let kind = GoalKind::Flow { from: from.clone(), to: to.clone(), what: what.clone() };
        self.add_goal(Goal { kind, done: false, ..parent });
    }

    fn flow_error(&mut self, goal: GoalId, a: &Ty, b: &Ty, what: &What) {
        if let (What::Result(_), Some(Con::None)) = (what, b.head()) {
            return self.result_is_not_none(goal, a, what);
        }
        if self.widen_at(goal, a, b) {
            return;
        }
        let (a, b) = (&self.shallow(a), &self.shallow(b));
        if self.blame_method(a, b) {
            return;
        }
        let what_text = self.describe(what);
        let mut message = self.mismatch(&what_text, a, b);
        let mut help = None;
        match (a.head(), b.head()) {
            (Some(Con::Int), Some(Con::Float)) | (Some(Con::Float), Some(Con::Int)) => {
                help = Some("convert with `int(…)` or `float(…)`".into());
            }
            _ if matches!(what, What::SequenceItem) => {
                message =
                    format!("sequence item 0: expected {} instance, {} found", self.show(b), self.show(a));
                help = Some("`str(x)` makes text of `x`, as in `\", \".join(str(x) for x in xs)`".into());
            }
            (Some(Con::Closure(_) | Con::Builtin(_)), Some(Con::Closure(_) | Con::Builtin(_))) => {
                help = Some("say how with an annotation, such as `Callable[[int], str]` of `typing`".into());
            }
            // That it contains itself.
            (None, Some(Con::Closure(_))) | (Some(Con::Closure(_)), None) => {
                help = Some("a function that is made anew for each step cannot hold the next one of its kind: make the functions one after the other in a loop, each around the one before".into());
            }
            (Some(Con::None), Some(_)) => {
                message = format!("{what_text} is `{}` and cannot be None", self.show(b));
                help = Some(format!("annotate it as `{} | None`", self.show(b)));
            }
            _ => {}
        }
        self.conflict(goal, [a, b], message, help);
        let first = self.first_source(goal, b).or_else(|| self.written_at(b));
        let first = first.map(|span| (Some(span), format!("this makes it `{}`", self.show(b))));
        if let (Some(first), Some(diagnostic)) = (first, self.diags.last_mut()) {
            diagnostic.notes.insert(0, first);
        }
    }

    /// A function that is annotated to give None returns something else, wherever it is called.
    fn result_is_not_none(&mut self, goal: GoalId, given: &Ty, what: &What) {
        let given = self.show(&self.shallow(given));
        let goal = &self.goals[goal.0];
        let span = goal.cause.unwrap_or(goal.span);
        let message = format!("{} cannot be both `{given}` and `None`", self.describe(what));
        let help = format!("it is annotated `None` and is `{given}`");
        if self.diags.iter().all(|known| (known.span.lo, known.span.hi) != (span.lo, span.hi)) {
            self.diags.push(Diagnostic::new(Kind::TypeError, span, message).help(help));
        }
    }

    /// Where another value of type `ty` goes into the place into which the goal's value goes.
    pub(super) fn first_source(&self, goal: GoalId, ty: &Ty) -> Option<Span> {
        let GoalKind::Flow { to: place, .. } = &self.goals[goal.0].kind else { return None };
        let sources =
            self.goals.iter().enumerate().filter(|(index, source)| *index != goal.0 && source.original);
        let spans = sources.filter_map(|(_, source)| match &source.kind {
            GoalKind::Flow { from, to, .. }
                if to.is_identical(place) && self.shallow(from).head() == self.shallow(ty).head() =>
            {
                Some(source.span)
            }
            _ => None,
        });
        spans.min_by_key(|span| span.lo)
    }

    /// How many arguments a closure or builtin takes, if it cannot be called with `count` of them by position.
    pub(super) fn other_count(&self, closure: &Ty, count: usize) -> Option<usize> {
        let function = match self.shallow(closure) {
            Ty::Con(Con::Closure(function), _) => function,
            Ty::Con(Con::Builtin(builtin), _) if builtin.as_value.is_some() => {
                let other = !super::builtins::takes(builtin, count);
                return other.then(|| super::builtins::arity(builtin).unwrap_or(0));
            }
            _ => return None,
        };
        let params = &self.functions.get(&function)?.params;
        let of = |kind: ParamKind| params.iter().filter(move |param| param.kind == kind);
        let most = of(ParamKind::PositionalOnly).count() + of(ParamKind::Positional).count();
        let least = self.positional_count(closure)?;
        let rest = of(ParamKind::VarArgs).next().is_some();
        (count < least || (count > most && !rest)).then_some(most)
    }

    /// A closure goes where its type is erased: it is called with these arguments and gives this result.
    fn erase(&mut self, goal: GoalId, closure: &Ty, params: &Ty, result: &Ty, what: &What) -> Step {
        let params = self.shallow(params);
        if let Some(takes) = self.other_count(closure, params.args().len()) {
            if let GoalKind::Flow { to, .. } = self.goals[goal.0].kind.clone()
                && self.want(&self.places_of_callable(&to), Representation::Value)
            {
                return Step::Done;
            }
            let message = format!(
                "functions of different numbers of arguments in one place: {} here, and {} elsewhere",
                takes,
                params.args().len()
            );
            let help = "keep them apart, or let all of them take the same arguments";
            self.error_at(goal, Kind::Unsupported, message, Some(help.into()));
            return Step::Done;
        }
        if let Some(Con::Builtin(builtin)) = closure.head()
            && builtin.as_value.is_none()
        {
            self.no_value(*builtin);
            return Step::Done;
        }
        let func = Ty::new(Con::Func, [params.clone(), result.clone()]);
        let args: Rc<[CallArg]> = params
            .args()
            .iter()
            .map(|ty| CallArg {
                kind: super::CallArgKind::Positional,
                ty: ty.clone(),
                node: NodeId(u32::MAX),
                span: self.goals[goal.0].span,
                movable: None,
            })
            .collect();
        self.note_erased(goal, closure, &func);
        let given = self.fresh_place(None);
        self.erased.push(Erased { closure: closure.clone(), func, given: given.clone() });
        let mut parent = self.goals[goal.0].clone();
        if let GoalKind::Flow { to, .. } = &parent.kind {
            let places = self.places_of_callable(to);
            if !places.is_empty() {
                parent.erased_in = Some(places.into());
            }
        }
        let kind = GoalKind::Call { callee: closure.clone(), args, out: given.clone() };
        let call = self.add_goal(Goal { kind, done: false, original: false, ..parent.clone() });
        self.erasing.insert(call);
        let kind = GoalKind::Flow { from: given, to: result.clone(), what: what.clone() };
        self.add_goal(Goal { kind, done: false, ..parent });
        self.ask_op(Op::Static, vec![closure.clone()]);
        for ty in params.args() {
            self.ask_op(Op::Static, vec![ty.clone()]);
        }
        self.ask_op(Op::Static, vec![result.clone()]);
        Step::Done
    }
}
