//! What is left out: a parameter that may be None, and is None in a call, holds nothing there, but Rust asks what it would hold.
//!
//! Nothing of the caller says so but what the function that is called would do with it; of what can do that, the simplest is taken.
//! Left open, it would be a type parameter of the caller that no argument decides.

use super::Infer;
use super::goal::{CallArg, CallArgKind, Goal, GoalId, GoalKind, Op};
use super::ty::{Con, Ty, TyVar};
use crate::diagnostics::Kind;
use crate::hir::{BinOp, NodeId, UnaryOp};

impl Infer<'_> {
    /// Decides what the calls by this function, or by the module, leave out.
    pub(super) fn settle_absent(&mut self, owner: Option<NodeId>) {
        loop {
            let mut kept = Vec::new();
            let goals: Vec<GoalId> = match owner.and_then(|owner| self.functions.get(&owner)) {
                Some(info) => {
                    let params = info.params.iter().map(|param| &param.ty);
                    let captures = info.captures.iter().map(|(_, ty)| ty);
                    params.chain(captures).chain([&info.result]).for_each(|ty| self.vars_of(ty, &mut kept));
                    info.goals.clone()
                }
                None => (0..self.goals.len()).map(GoalId).collect(),
            };
            let mut decided = false;
            for id in goals {
                let goal = &self.goals[id.0];
                if goal.done || goal.original || goal.owner != owner {
                    continue;
                }
                let goal = goal.clone();
                if let Some((var, stand_in)) = self.stand_in(id, &goal, &kept) {
                    decided |= self.unify(&Ty::Var(var), &stand_in).is_ok();
                    self.solve();
                }
            }
            if !decided {
                return;
            }
        }
    }

    /// A variable that nothing decides, of which the goal asks something, with a type that can do that.
    fn stand_in(&mut self, id: GoalId, goal: &Goal, kept: &[TyVar]) -> Option<(TyVar, Ty)> {
        match &goal.kind {
            GoalKind::Call { callee, args, out } => {
                let var = self.undecided(callee, kept)?;
                let Some(params) = self.by_position(args) else {
                    self.goals[id.0].done = true;
                    self.error_at(
                        id,
                        Kind::Unsupported,
                        "a callback that is left out in this call, and is called with keywords or with any number of arguments"
                            .into(),
                        Some("let it be called with arguments by position, or pass a function".into()),
                    );
                    return Some((var, Ty::error()));
                };
                Some((var, Ty::func(params, out.clone())))
            }
            GoalKind::Op { op, inputs, out } => {
                let position = inputs.iter().position(|ty| self.undecided(ty, kept).is_some())?;
                let var = self.undecided(&inputs[position], kept)?;
                let others: Vec<Ty> = inputs.iter().map(|ty| self.shallow(ty)).collect();
                let stand_in = self.operand(*op, position, &others, out.clone())?;
                Some((var, stand_in))
            }
            _ => None,
        }
    }

    /// The variable that the type is, if no parameter, capture or result of the function says what it is, and no operation gives it.
    fn undecided(&self, ty: &Ty, kept: &[TyVar]) -> Option<TyVar> {
        let Ty::Var(var) = self.shallow(ty) else { return None };
        let slot = self.slot(var);
        let open = |goal: &GoalId| !self.goals[goal.0].done;
        let given = slot.definer.iter().any(open) || slot.sources.iter().any(open);
        // What belongs to an outer function is decided there.
        let own = slot.level > self.level - 1;
        (own && !given && !kept.contains(&var)).then_some(var)
    }

    /// A type that can be the operand at `position` of the operation, where one has to be chosen.
    fn operand(&mut self, op: Op, position: usize, inputs: &[Ty], out: Option<Ty>) -> Option<Ty> {
        let container = |this: &mut Self, key: &Ty, item: Ty| match this.shallow(key).head() {
            Some(Con::Int | Con::Bool) => Ty::list(item),
            _ => Ty::dict(key.clone(), item),
        };
        let other = |index: usize| inputs.get(index).filter(|ty| **ty != inputs[position]).cloned();
        Some(match (op, position) {
            (Op::Iter, _) => Ty::list(out?),
            (Op::Element(_), _) => Ty::list(out?),
            (Op::GetItem, 0) if inputs[1].is(&Con::Slice) => {
                let item = self.fresh();
                Ty::list(item)
            }
            (Op::GetItem, 0) => container(self, &inputs[1], out?),
            (Op::SetItem, 0) => container(self, &inputs[1], inputs[2].clone()),
            (Op::DelItem, 0) => {
                let item = self.fresh();
                container(self, &inputs[1], item)
            }
            (Op::Contains, 1) => Ty::list(inputs[0].clone()),
            (Op::Len | Op::Reversible | Op::Spread, _) => Ty::list(Ty::int()),
            // What is repeated may be anything, how often is an int; and an int times a float is a float.
            (Op::Binary(BinOp::Mul) | Op::InPlace(BinOp::Mul), _) => Ty::int(),
            (Op::Binary(_) | Op::InPlace(_) | Op::Lt | Op::Le | Op::Gt | Op::Ge, _) => {
                other(1 - position).unwrap_or_else(Ty::int)
            }
            (Op::Unary(UnaryOp::Not), _) => return None,
            (op, _) if op.is_numeric() => Ty::int(),
            _ => return None,
        })
    }

    /// The types of a call's arguments, if all are by position and their number is known.
    fn by_position(&self, args: &[CallArg]) -> Option<Vec<Ty>> {
        let mut tys = Vec::new();
        for arg in args {
            let ty = self.shallow(&arg.ty);
            match (&arg.kind, ty.head()) {
                (CallArgKind::Positional, _) => tys.push(ty),
                (CallArgKind::Star, Some(Con::Tuple)) => tys.extend(ty.args().iter().cloned()),
                _ => return None,
            }
        }
        Some(tys)
    }
}
