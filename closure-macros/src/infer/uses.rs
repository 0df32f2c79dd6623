//! The use of a function: at types of its own, with copies of what the function's code asks of them.

use super::functions::{FunctionInfo, ParamInfo};
use super::goal::{CallArg, Goal, GoalId, GoalKind, Op};
use super::ty::{Ty, TyVar};
use super::{Asked, Infer};
use crate::diagnostics::{Diagnostic, Kind};
use crate::hir::{NodeId, ParamKind};
use crate::source::Span;
use crate::table::HashedTable;
use std::rc::Rc;

impl Infer<'_> {
    /// A use of a function: its parameters and result at this use's types, and these types. What it asks of them is asked by the user, too.
    pub(super) fn use_function(
        &mut self,
        function: NodeId,
        captures: &[Ty],
        parent: &Goal,
    ) -> (Vec<ParamInfo>, Ty, Rc<HashedTable<TyVar, Ty>>) {
        let Some(info) = self.functions.get(&function).cloned() else {
            return (Vec::new(), Ty::error(), Default::default());
        };
        if info.in_progress {
            self.late_uses.push((parent.owner, function));
            return (info.params, info.result, Default::default());
        }
        if self.is_endless((function, &info, captures), parent) {
            return (info.params, Ty::error(), Default::default());
        }
        let mut subst: HashedTable<TyVar, Ty> = HashedTable::default();
        for ((_, declared), instance) in info.captures.iter().zip(captures) {
            self.match_types(declared, instance, &mut subst);
        }
        let fresh = self.slots.len();
        let params: Vec<ParamInfo> = info
            .params
            .iter()
            .map(|param| {
                let ty = self.copy(&param.ty, &mut subst);
                let constant = param.constant.as_ref().map(|ty| self.copy(ty, &mut subst));
                ParamInfo { ty, constant, ..param.clone() }
            })
            .collect();
        let first = self.slots.len();
        let result = self.copy(&info.result, &mut subst);
        // Each argument of `*args` and `**kwargs` is a source of the one type that they have.
        for param in params.iter().filter(|p| matches!(p.kind, ParamKind::VarArgs | ParamKind::VarKeywords)) {
            let mut vars = Vec::new();
            param.ty.args().last().into_iter().for_each(|item| self.vars_of(item, &mut vars));
            for var in vars {
                self.slots[var.0 as usize].place |= var.0 as usize >= fresh;
            }
        }
        // What only the result holds (the elements of a list that its closures fill) takes values from several calls.
        for slot in &mut self.slots[first..] {
            slot.place = true;
        }
        for goal in info.goals {
            if !self.goals[goal.0].done && self.is_asked_by_uses(goal) {
                self.copy_goal(goal, &mut subst, parent);
            }
        }
        (params, result, subst.into())
    }

    /// Says if the uses of functions ask for ever more of them, each at other types: widens these functions, or reports it.
    fn is_endless(
        &mut self,
        (function, info, captures): (NodeId, &FunctionInfo, &[Ty]),
        parent: &Goal,
    ) -> bool {
        let asked = 1 + info.goals.iter().filter(|goal| !self.goals[goal.0].done).count();
        if self.has_no_end(asked) {
            let args = match &parent.kind {
                GoalKind::Call { args, .. } => args.clone(),
                _ => Rc::from([]),
            };
            if self.widen_cycle(parent, function, captures, &args) {
                self.queue.clear();
                return true;
            }
            let message = "this call, which asks for the types of ever more calls".to_owned();
            let help =
                "annotate the parameters of the functions that are handed to themselves or to each other";
            self.give_up(parent.span, message, help);
        }
        self.asked_by_uses >= self.max_asked()
    }

    /// Counts what is asked on the way to an answer: whether it has just become too much.
    pub(super) fn has_no_end(&mut self, asked: usize) -> bool {
        let (before, max) = (self.asked_by_uses, self.max_asked());
        self.asked_by_uses += asked;
        before < max && self.asked_by_uses >= max
    }

    /// What has been found is about types that have no end.
    pub(super) fn give_up(&mut self, span: Span, message: String, help: &str) {
        self.diags.retain(|_| false);
        self.diags.push(Diagnostic::new(Kind::Unsupported, span, message).help(help));
        self.queue.clear();
    }

    /// Uses of functions that ask for more than this are far from what a source of this size needs (the most that was seen is
    /// about as much as it has expressions), and more than rustc could work through in a minute.
    pub(super) fn max_asked(&self) -> usize {
        5_000 + 50 * self.exprs.len()
    }

    fn copy_goal(&mut self, goal: GoalId, subst: &mut HashedTable<TyVar, Ty>, parent: &Goal) {
        let original = self.goals[goal.0].clone();
        let cause = Some(original.cause.unwrap_or(original.span));
        let kind = match original.kind {
            GoalKind::Op { op, inputs, out } => {
                // Its own bound, unless the function's bounds say that it is called.
                let op = match op {
                    Op::Absent if !self.is_called(original.owner, &inputs[0]) => Op::IsNone,
                    Op::Present if !self.is_called(original.owner, &inputs[0]) => Op::Truth,
                    op => op,
                };
                let inputs: Vec<Ty> = inputs.iter().map(|ty| self.copy(ty, subst)).collect();
                let out = out.map(|ty| self.copy(&ty, subst));
                let inputs: Rc<[Ty]> = inputs.iter().map(|ty| self.shallow(ty)).collect();
                let key = (parent.owner, op, inputs.clone());
                if inputs.iter().any(|ty| matches!(ty, Ty::Var(_))) {
                    if let Some(known) = self.asked.get(&key).cloned() {
                        self.goals[known.goal.0].conditional &= original.conditional || parent.conditional;
                        if let (Some(known), Some(out)) = (known.out, &out) {
                            self.meet(out, &known);
                        }
                        return;
                    }
                    let goal = GoalId(self.goals.len());
                    self.asked.insert(key, Asked { goal, out: out.clone(), span: parent.span });
                }
                GoalKind::Op { op, inputs, out }
            }
            GoalKind::Call { callee, args, out } => GoalKind::Call {
                callee: self.copy(&callee, subst),
                args: self.copy_args(&args, subst),
                out: self.copy(&out, subst),
            },
            GoalKind::Method { receiver, name, args, out } => GoalKind::Method {
                receiver: self.copy(&receiver, subst),
                name,
                args: self.copy_args(&args, subst),
                out: self.copy(&out, subst),
            },
            GoalKind::SetAttribute { value, name, given } => GoalKind::SetAttribute {
                value: self.copy(&value, subst),
                name,
                given: given.map(|given| self.copy(&given, subst)),
            },
            GoalKind::Attribute { value, name, out } => {
                GoalKind::Attribute { value: self.copy(&value, subst), name, out: self.copy(&out, subst) }
            }
            GoalKind::Flow { from, to, what } => {
                GoalKind::Flow { from: self.copy(&from, subst), to: self.copy(&to, subst), what }
            }
            GoalKind::Read { place, seen, out } => GoalKind::Read {
                place: self.copy(&place, subst),
                seen: seen.iter().map(|ty| self.copy(ty, subst)).collect(),
                out: self.copy(&out, subst),
            },
            GoalKind::Unpack { from, star, outs } => GoalKind::Unpack {
                from: self.copy(&from, subst),
                star,
                outs: outs.iter().map(|ty| self.copy(ty, subst)).collect(),
            },
            GoalKind::Builtin { builtin, as_value, args, out } => GoalKind::Builtin {
                builtin,
                as_value,
                args: self.copy_args(&args, subst),
                out: self.copy(&out, subst),
            },
        };
        let copied = self.add_goal(Goal {
            kind,
            span: parent.span,
            node: None,
            owner: parent.owner,
            done: false,
            conditional: original.conditional || parent.conditional,
            original: false,
            copy_of: Some(original.copy_of.unwrap_or(goal)),
            erased_in: original.erased_in.or_else(|| parent.erased_in.clone()),
            cause,
            via: parent.via.clone(),
        });
        if self.erasing.contains(&goal) {
            self.erasing.insert(copied);
            if self.becoming_values.contains(&goal) {
                self.becoming_values.insert(copied);
            }
        }
    }

    /// Whether a function asks of a value of open type that it can be called.
    fn is_called(&self, function: Option<NodeId>, value: &Ty) -> bool {
        let Some(info) = function.and_then(|function| self.functions.get(&function)) else { return false };
        let value = self.shallow(value);
        info.goals.iter().any(|goal| match &self.goals[goal.0] {
            Goal { kind: GoalKind::Call { callee, .. }, done: false, .. } => self.shallow(callee) == value,
            _ => false,
        })
    }

    fn copy_args(&mut self, args: &[CallArg], subst: &mut HashedTable<TyVar, Ty>) -> Rc<[CallArg]> {
        args.iter().map(|arg| CallArg { ty: self.copy(&arg.ty, subst), ..arg.clone() }).collect()
    }
}
