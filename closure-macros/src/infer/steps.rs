//! One look at one goal.

use super::goal::{Goal, GoalId, GoalKind, Op, Step, What};
use super::solver::GENERIC;
use super::ty::{Con, Ty, TyVar};
use super::widen::Representation;
use super::{Asked, Infer};
use crate::builtins::{BuiltinId, Kind as BuiltinKind};
use crate::diagnostics::{Diagnostic, Kind};
use crate::hir::{Ident, NodeId};
use crate::source::Span;
use std::rc::Rc;

impl Infer<'_> {
    pub(super) fn step(&mut self, goal: GoalId) -> Step {
        self.current_goal = Some(goal);
        let kind = self.goals[goal.0].kind.clone();
        // What a finished function comes to know of its operations later is about the types that it is generic over.
        let finished = |owner: NodeId| self.functions.get(&owner).is_some_and(|info| !info.in_progress);
        let level = self.level;
        if self.goals[goal.0].owner.is_some_and(finished) {
            self.level = GENERIC;
        }
        let step = match &kind {
            GoalKind::Op { op, inputs, out } => self.step_op(goal, *op, inputs, out.as_ref()),
            GoalKind::Flow { from, to, what } => self.step_flow(goal, from, to, what),
            GoalKind::Read { place, seen, out } => self.step_read(goal, place, seen, out),
            GoalKind::Call { callee, args, out } => self.step_call(goal, callee, args, out),
            GoalKind::Method { receiver, name, args, out } => {
                self.step_method(goal, receiver, name, args, out)
            }
            GoalKind::Attribute { value, name, out } => self.step_attribute(goal, value, name, out),
            GoalKind::SetAttribute { value, name, given } => {
                self.step_set_attribute(goal, value, name, given.as_ref())
            }
            GoalKind::Builtin { builtin, args, out, .. } => self.step_builtin(goal, *builtin, args, out),
            GoalKind::Unpack { from, star, outs } => self.step_unpack(goal, from, *star, outs),
        };
        self.current_goal = None;
        self.level = level;
        step
    }

    /// Adds a goal and queues it.
    pub(super) fn push_goal(&mut self, kind: GoalKind, span: Span, node: Option<NodeId>) -> GoalId {
        let goal = Goal {
            kind,
            span,
            node,
            owner: self.owner,
            done: false,
            conditional: self.conditional,
            original: true,
            copy_of: None,
            erased_in: None,
            cause: None,
            via: None,
        };
        self.add_goal(goal)
    }

    pub(super) fn add_goal(&mut self, goal: Goal) -> GoalId {
        let id = GoalId(self.goals.len());
        if let Some(owner) = goal.owner
            && let Some(info) = self.functions.get_mut(&owner)
        {
            info.goals.push(id);
        }
        self.goals.push(goal);
        self.queue.push_back(id);
        id
    }

    /// Asks for an operation on behalf of the goal at hand.
    pub(super) fn ask_op(&mut self, op: Op, inputs: Vec<Ty>) {
        match self.current_goal {
            Some(goal) => {
                let parent = self.goals[goal.0].clone();
                self.push_op_like(&parent, op, inputs, None);
            }
            None => {
                self.op(op, inputs, Span::call_site(), None);
            }
        }
    }

    pub(super) fn ask_iter(&mut self, container: Ty, item: Ty) {
        if let Some(goal) = self.current_goal {
            let parent = self.goals[goal.0].clone();
            self.push_op_like(&parent, Op::Iter, vec![container], Some(item));
        }
    }

    pub(super) fn ask_flow(&mut self, from: Ty, to: Ty) {
        let kind = GoalKind::Flow { from, to, what: What::Element("container") };
        if let Some(goal) = self.current_goal {
            let parent = self.goals[goal.0].clone();
            self.add_goal(Goal { kind, done: false, ..parent });
        }
    }

    pub(super) fn push_op_like(&mut self, parent: &Goal, op: Op, inputs: Vec<Ty>, out: Option<Ty>) -> GoalId {
        let out = if op.has_output() { Some(out.unwrap_or_else(|| self.fresh())) } else { None };
        let kind = GoalKind::Op { op, inputs: inputs.into(), out };
        self.add_goal(Goal { kind, done: false, ..parent.clone() })
    }

    /// An operation of the program: its result type. The same question by the same function is asked once.
    pub(super) fn op(&mut self, op: Op, inputs: Vec<Ty>, span: Span, node: Option<NodeId>) -> Ty {
        let inputs: Rc<[Ty]> = inputs.iter().map(|ty| self.shallow(ty)).collect();
        let key = (self.owner, op, inputs.clone());
        if inputs.iter().any(|ty| matches!(ty, Ty::Var(_)))
            && let Some(known) = self.asked.get(&key)
        {
            self.goals[known.goal.0].conditional &= self.conditional;
            self.repeated.push((known.span, span));
            return known.out.clone().unwrap_or_else(Ty::bool);
        }
        let out = op.has_output().then(|| self.fresh());
        let goal = self.push_goal(GoalKind::Op { op, inputs, out: out.clone() }, span, node);
        self.asked.insert(key, Asked { goal, out: out.clone(), span });
        out.unwrap_or_else(Ty::bool)
    }

    /// A value is stored in a place.
    pub(super) fn flow_into(&mut self, from: Ty, to: Ty, what: What, span: Span) {
        self.push_goal(GoalKind::Flow { from, to, what }, span, None);
    }

    pub(super) fn wait_also(&mut self, goal: GoalId, ty: &Ty) {
        if let Ty::Var(var) = self.shallow(ty) {
            let slot = &mut self.slots[var.0 as usize];
            if !slot.waiting.contains(&goal) {
                slot.waiting.push(goal);
            }
        }
    }

    /// Makes the result of an operation known.
    pub(super) fn equate(&mut self, goal: GoalId, out: &Ty, result: &Ty) {
        if let Err((a, b)) = self.unify(out, result) {
            if self.widen_at(goal, &a, &b) {
                return;
            }
            let (a, b) = (self.shallow(&a), self.shallow(&b));
            if !self.blame_result(goal, &b, &a) {
                let message = self.mismatch("this operation's result", &a, &b);
                let help = self.may_be_none(goal, &a, &b);
                self.conflict(goal, [&a, &b], message, help);
            }
        }
    }

    /// Gives what comes of a mistake that has been told the error type, which fits everything.
    pub(super) fn give_error(&mut self, out: &Ty) {
        if let Ty::Var(_) = self.shallow(out) {
            let fits = self.unify(out, &Ty::error());
            debug_assert!(fits.is_ok(), "the error type holds no variable");
        }
    }

    /// What to write where a function that is handed over may give None, and whoever calls it does not know.
    fn may_be_none(&self, goal: GoalId, a: &Ty, b: &Ty) -> Option<String> {
        let called =
            self.goals[goal.0].cause.is_some() && matches!(&self.goals[goal.0].kind, GoalKind::Call { .. });
        let option = [(a, b), (b, a)].into_iter().find(|(one, other)| {
            other.is(&Con::Option) && self.shallow(&other.args()[0]).head() == one.head()
        });
        let (_, option) = option.filter(|_| called)?;
        Some(format!(
            "where it is handed over, say that it may give None, as in `f: Callable[[str], {}]`",
            self.show(option)
        ))
    }

    /// A key or element that a container is asked for, and those that it holds: one that may be None is looked up all the same where it
    /// is known not to be.
    pub(super) fn meet_held(&mut self, asked: &Ty, held: &Ty) {
        match self.shallow(asked) {
            ty if ty.is(&Con::Option) && !self.shallow(held).is(&Con::Option) => {
                self.meet(&ty.args()[0], held)
            }
            // What is held is wider: what is asked for is made one.
            ty if ty.head().is_some()
                && matches!(self.shallow(held).head(), Some(Con::Value | Con::Number | Con::Option)) =>
            {
                self.ask_flow(ty, held.clone())
            }
            _ => self.meet(asked, held),
        }
    }

    /// Two types that an operation asks to be the same.
    pub(super) fn meet(&mut self, a: &Ty, b: &Ty) {
        if let (Err((x, y)), Some(goal)) = (self.unify(a, b), self.current_goal)
            && !self.widen(&x, &y, None)
        {
            let (x, y) = (self.shallow(&x), self.shallow(&y));
            let message = self.mismatch("this container", &x, &y);
            self.conflict(goal, [&x, &y], message, None);
        }
    }

    pub(super) fn mismatch(&self, what: &str, a: &Ty, b: &Ty) -> String {
        if matches!((a, b), (Ty::Var(_), Ty::Con(..)) | (Ty::Con(..), Ty::Var(_))) {
            return format!("{what} would have a type that contains itself");
        }
        if [a, b].iter().all(|ty| matches!(ty.head(), Some(Con::Closure(_) | Con::Builtin(_)))) {
            return format!("{what} would be two functions, of which it is not known how they are called");
        }
        format!("{what} cannot be both `{}` and `{}`", self.show(a), self.show(b))
    }

    pub(super) fn type_error(&mut self, goal: GoalId, message: String) {
        self.error_at(goal, Kind::TypeError, message, None);
    }

    /// Types meet that no place explains: reports it, unless it helps to widen whole functions. What contradicts an annotation is reported.
    pub(super) fn conflict(&mut self, goal: GoalId, types: [&Ty; 2], message: String, help: Option<String>) {
        if types.iter().all(|ty| self.written_at(ty).is_none()) {
            self.conflicts.extend(self.frames_about(goal));
        }
        self.error_at(goal, Kind::TypeError, message, help);
    }

    pub(super) fn error_at(&mut self, goal: GoalId, kind: Kind, message: String, help: Option<String>) {
        if self.asked_by_uses >= self.max_asked() {
            return;
        }
        if let Some(places) = self.goals[goal.0].erased_in.clone()
            && self.want(&places, Representation::Value)
        {
            return;
        }
        // A use of a function need not come to what its types do not allow.
        if self.goals[goal.0].copy_of.is_some() && self.goals[goal.0].conditional {
            self.conflicts.extend(self.frames_about(goal));
        }
        let goal = &self.goals[goal.0];
        let mut diagnostic = Diagnostic::new(kind, goal.span, message);
        match goal.cause {
            Some(cause) if cause.is_library() => {
                let name = goal.via.as_ref().map(|call| self.callee(call.function).name);
                let is_hash = matches!(goal.kind, GoalKind::Op { op: Op::Hash, .. });
                if name.as_deref() == Some("partial") {
                    let note = "the arguments that `partial` holds are among those of this call";
                    diagnostic = diagnostic.note(None, note);
                } else if is_hash {
                    let note = "results are found by the arguments, which are the keys of a dict";
                    diagnostic = diagnostic.note(None, note);
                }
            }
            Some(cause) => {
                self.at_fault.push((goal.span, cause));
                diagnostic = diagnostic.note(Some(cause), "in this operation of the function that is called");
            }
            None => {}
        }
        diagnostic.help = help;
        self.diags.push(diagnostic);
    }

    fn step_unpack(&mut self, goal: GoalId, from: &Ty, star: Option<usize>, outs: &[Ty]) -> Step {
        let from = self.shallow(from);
        let Some(head) = from.head() else { return Step::Wait(from) };
        match head {
            Con::Error | Con::Opaque | Con::Rust(_) => {
                let part = if head == &Con::Error { Ty::error() } else { Ty::opaque() };
                for out in outs {
                    self.equate(goal, out, &part);
                }
            }
            Con::Tuple => {
                let items = from.args();
                let least = outs.len() - usize::from(star.is_some());
                if items.len() < least {
                    let at_least = if star.is_some() { "at least " } else { "" };
                    self.error_at(
                        goal,
                        Kind::ValueError,
                        format!(
                            "not enough values to unpack (expected {at_least}{least}, got {})",
                            items.len()
                        ),
                        None,
                    );
                } else if items.len() > least && star.is_none() {
                    let message = format!("too many values to unpack (expected {least})");
                    self.error_at(goal, Kind::ValueError, message, None);
                } else {
                    let rest = items.len() - least;
                    let mut position = 0;
                    for (index, out) in outs.iter().enumerate() {
                        if star == Some(index) {
                            let item = self.fresh_place(None);
                            for ty in &items[position..position + rest] {
                                self.sub_flow(goal, ty, &item, &What::Element("list"));
                            }
                            self.equate(goal, out, &Ty::list(item));
                            position += rest;
                        } else {
                            self.equate(goal, out, &items[position]);
                            position += 1;
                        }
                    }
                    return Step::Done;
                }
                for out in outs {
                    self.give_error(out);
                }
            }
            _ => {
                let item = self.fresh();
                self.ask_iter(from, item.clone());
                for (index, out) in outs.iter().enumerate() {
                    let ty = if star == Some(index) { Ty::list(item.clone()) } else { item.clone() };
                    self.equate(goal, out, &ty);
                }
            }
        }
        Step::Done
    }

    /// `value.name`, where it is not called.
    fn step_attribute(&mut self, goal: GoalId, value: &Ty, name: &Ident, out: &Ty) -> Step {
        let value = self.shallow(value);
        let Some(head) = value.head().cloned() else {
            let Some(ty) = self.callable_attribute(goal, &value, &name.name) else {
                return Step::Wait(value);
            };
            self.equate(goal, out, &ty);
            return Step::Done;
        };
        match &head {
            Con::Error => {
                self.give_error(out);
            }
            Con::Opaque | Con::Rust(_) => {
                self.equate(goal, out, &Ty::opaque());
            }
            // A closure that becomes a `Value` leaves the attributes behind that it has beside its `def`.
            Con::Value if self.is_own_attribute_of_any(&name.name) => {
                self.attribute_of_signature(goal, &name.name);
                self.equate(goal, out, &Ty::error());
            }
            Con::Value => self.equate(goal, out, &Ty::value()),
            Con::Closure(function) => {
                // Whether a `partial` holds another one is asked first.
                let held = self.own_attribute(*function, "func").filter(|_| self.is_partial(*function));
                if let Some(open) = held.map(|held| self.shallow(&value.args()[held]))
                    && open.head().is_none()
                {
                    return Step::Wait(open);
                }
                let ty = self.function_attribute(goal, &value, *function, name);
                self.equate(goal, out, &ty);
            }
            Con::Func if matches!(name.name.as_ref(), "__name__" | "__qualname__" | "__doc__") => {
                let ty = self.callable_attribute(goal, &value, &name.name).unwrap_or_else(Ty::error);
                self.equate(goal, out, &ty);
            }
            Con::Func => {
                self.attribute_of_signature(goal, &name.name);
                self.give_error(out);
            }
            Con::Code | Con::Cell => {
                let ty = self.object_attribute(goal, &head, &value.args()[0], name);
                self.equate(goal, out, &ty);
            }
            Con::Type if matches!(name.name.as_ref(), "__name__" | "__qualname__") => {
                self.equate(goal, out, &Ty::str());
            }
            Con::Builtin(owner) => self.builtin_attribute(goal, *owner, name, out),
            _ => {
                if Self::has_method(&head, &name.name) {
                    let help = format!("call it, `.{0}(…)`, or write `lambda x: value.{0}(x)`", name.name);
                    let message = format!("the method `{}` as a value", name.name);
                    self.error_at(goal, Kind::Unsupported, message, Some(help));
                } else if Self::has_other_method(&head, &name.name) {
                    let message = format!("the method `{}` of '{}'", name.name, head.python_name());
                    self.error_at(goal, Kind::Unsupported, message, None);
                } else if name.name.starts_with("__") {
                    let message = format!("attribute `{}` of a '{}' object", name.name, head.python_name());
                    self.error_at(goal, Kind::Unsupported, message, None);
                } else {
                    self.no_attribute(goal, &head, &name.name);
                }
                self.give_error(out);
            }
        }
        Step::Done
    }

    fn is_own_attribute_of_any(&self, name: &str) -> bool {
        self.functions.keys().any(|function| self.own_attribute(function, name).is_some())
    }

    /// An attribute of a function whose type is erased.
    pub(super) fn attribute_of_signature(&mut self, goal: GoalId, name: &str) {
        let help = match name.starts_with("__") {
            true => {
                "which function it is can only be known when the program runs; ask where the function is made"
            }
            false => {
                "which function it is can only be known when the program runs; return what reads the value beside the function"
            }
        };
        let message = format!("attribute `{}` of a function of which only the signature is known", name);
        self.error_at(goal, Kind::Unsupported, message, Some(help.into()));
    }

    /// `math.sqrt`, `math.pi`, `str.upper`: what a module or class holds; and facts about a builtin function.
    fn builtin_attribute(&mut self, goal: GoalId, owner: BuiltinId, name: &Ident, out: &Ty) {
        let found = match owner.member(&name.name) {
            Some(member) => self.builtin_type(member),
            None if matches!(name.name.as_ref(), "__name__" | "__qualname__")
                && owner.kind != BuiltinKind::Module =>
            {
                Ty::str()
            }
            None => {
                self.unknown_member(goal, owner, &name.name);
                Ty::error()
            }
        };
        self.equate(goal, out, &found);
    }

    fn step_read(&mut self, goal: GoalId, place: &Ty, seen: &[Ty], out: &Ty) -> Step {
        let place = self.shallow(place);
        let seen: Vec<Ty> = seen.iter().map(|ty| self.shallow(ty)).collect();
        // What may be None here is all that the place holds, whatever that is.
        if seen.iter().any(|ty| matches!(ty.head(), Some(Con::None | Con::Option))) {
            self.equate(goal, out, &place);
            return Step::Done;
        }
        if let Some(level) = self.level_of(&place) {
            self.adjust(TyVar(u32::MAX), out, level);
            return Step::Wait(place);
        }
        if !place.is(&Con::Option) {
            self.equate(goal, out, &place);
            return Step::Done;
        }
        if let Some(open) = seen.into_iter().find(|ty| ty.head().is_none()) {
            return Step::Wait(open);
        }
        self.equate(goal, out, &place.args()[0]);
        Step::Done
    }
}
