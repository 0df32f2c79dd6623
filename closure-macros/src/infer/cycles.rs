//! Results that depend on themselves: `def total(tree): return tree.size + sum([total(child) for child in …])`.
//!
//! rustc solves no such equation, which says of a type only what an operation on it gives. Its least solution is that nothing
//! changes the type: what is added to a size is a size. That remains as a bound (`Size: Add<Size, Output = Size>`), so that types
//! for which it does not hold are refused where the function is called.

use super::Infer;
use super::goal::{GoalId, GoalKind, Op};
use super::ty::{Ty, TyVar};
use crate::hir::Function;
use crate::table::HashedSet;

impl Infer<'_> {
    /// Makes the results of operations that depend on themselves what their operands are. Calls say what parameters are.
    pub(super) fn close_cycles(&mut self, group: &[&Function], first: usize) {
        let mut given = self.vars_of_params(group);
        let mut index = first;
        while index < self.goals.len() {
            if let Some((out, operand)) = self.cyclic(GoalId(index), &given)
                && self.unify(&out, &operand).is_ok()
            {
                self.solve();
                given = self.vars_of_params(group);
            }
            index += 1;
        }
    }

    fn vars_of_params(&self, group: &[&Function]) -> Vec<TyVar> {
        let mut vars = Vec::new();
        for param in group.iter().flat_map(|function| &self.functions[&function.id].params) {
            self.vars_of(&param.ty, &mut vars);
        }
        vars
    }

    /// The result of an operation and the operand that it is taken for, if the result depends on itself.
    fn cyclic(&self, goal: GoalId, given: &[TyVar]) -> Option<(Ty, Ty)> {
        let goal = &self.goals[goal.0];
        let GoalKind::Op {
            op: Op::Binary(_) | Op::InPlace(_) | Op::Unary(_) | Op::Sum,
            inputs,
            out: Some(out),
        } = &goal.kind
        else {
            return None;
        };
        let result = self.shallow(out);
        let Ty::Var(var) = result else { return None };
        if goal.done || given.contains(&var) || !inputs.iter().any(|input| self.depends_on(input, var)) {
            return None;
        }
        // An operand that does not depend on the result says most of it.
        let operand = inputs.iter().find(|input| !self.depends_on(input, var)).unwrap_or(&inputs[0]);
        let operand = self.shallow(operand);
        (operand != result).then_some((result, operand))
    }

    /// Whether a type is made of what an operation gives that has the variable among its operands, or their operands.
    fn depends_on(&self, ty: &Ty, var: TyVar) -> bool {
        let mut seen = HashedSet::default();
        let mut waiting = Vec::new();
        self.vars_of(ty, &mut waiting);
        while let Some(next) = waiting.pop() {
            if next == var {
                return true;
            }
            if !seen.insert(next) {
                continue;
            }
            if let Some(definer) = self.slot(next).definer
                && !self.goals[definer.0].done
            {
                for input in self.goals[definer.0].kind.inputs() {
                    self.vars_of(&input, &mut waiting);
                }
            }
        }
        false
    }
}
