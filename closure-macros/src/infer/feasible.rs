//! Whether a type could be what the program asks of an unknown one, so that a join does not make it that type and blame the operators.

use super::Infer;
use super::goal::{GoalKind, Op};
use super::ty::{Con, Ty, TyVar};
use crate::hir::{BinOp, UnaryOp};

impl Infer<'_> {
    /// False if some open goal about the variable certainly has no answer for the type.
    pub(super) fn is_feasible(&self, var: TyVar, ty: &Ty) -> bool {
        let Some(con) = ty.head() else { return true };
        if matches!(con, Con::Str | Con::Bool | Con::None) && !self.can_come(var, con) {
            return false;
        }
        self.slot(var).waiting.iter().map(|goal| &self.goals[goal.0]).filter(|goal| !goal.done).all(|goal| {
            match &goal.kind {
                GoalKind::Op { op, inputs, .. } => {
                    let inputs: Vec<Ty> = inputs.iter().map(|input| self.shallow(input)).collect();
                    inputs.iter().enumerate().all(|(position, input)| {
                        *input != Ty::Var(var) || self.allows(*op, position, con, &inputs, var)
                    })
                }
                GoalKind::Call { callee, .. } if self.shallow(callee) == Ty::Var(var) => {
                    matches!(
                        con,
                        Con::Closure(_)
                            | Con::Func
                            | Con::Builtin(_)
                            | Con::Option
                            | Con::Rust(_)
                            | Con::Opaque
                            | Con::Error
                    )
                }
                _ => true,
            }
        })
    }

    /// False if the variable is what an operation gives that never gives such values, or if other values go where it stands.
    fn can_come(&self, var: TyVar, con: &Con) -> bool {
        let slot = self.slot(var);
        let open = |goal: &&super::GoalId| !self.goals[goal.0].done;
        let given = slot.definer.as_ref().filter(open).is_none_or(|goal| {
            !matches!(
                &self.goals[goal.0].kind,
                GoalKind::Op {
                    op: Op::Binary(BinOp::TrueDiv | BinOp::FloorDiv | BinOp::Sub | BinOp::Pow),
                    ..
                }
            )
        });
        let plain =
            |con: &Con| matches!(con, Con::Int | Con::Float | Con::Bool | Con::Str | Con::List | Con::Dict);
        let fits = slot.sources.iter().filter(open).all(|goal| match &self.goals[goal.0].kind {
            GoalKind::Flow { from, .. } => {
                self.shallow(from).head().is_none_or(|other| other == con || !plain(other))
            }
            _ => true,
        });
        given && fits
    }

    /// Whether the operation could take a value of the type as the operand at `position`.
    fn allows(&self, op: Op, position: usize, con: &Con, inputs: &[Ty], var: TyVar) -> bool {
        let number = |con: &Con| matches!(con, Con::Int | Con::Float | Con::Number | Con::Bool);
        let plain = |con: &Con| number(con) || matches!(con, Con::Str | Con::List | Con::Dict | Con::None);
        if !plain(con) {
            return true;
        }
        let other = inputs.iter().find(|input| **input != Ty::Var(var)).and_then(Ty::head);
        let other_is_number = other.map(number);
        match op {
            Op::Binary(op) | Op::InPlace(op) => match op {
                BinOp::Add => *con != Con::None && other_is_number.is_none_or(|other| other == number(con)),
                BinOp::Mul => *con != Con::None && *con != Con::Dict,
                BinOp::Mod => number(con) || (*con == Con::Str && position == 0),
                BinOp::BitOr => number(con) || *con == Con::Dict,
                _ => number(con),
            },
            Op::Unary(UnaryOp::Not) => true,
            Op::Unary(_) | Op::Abs | Op::Round | Op::Real | Op::Sum => number(con),
            Op::Lt | Op::Le | Op::Gt | Op::Ge => {
                !matches!(con, Con::None | Con::Dict)
                    && other_is_number.is_none_or(|other| other == number(con))
            }
            Op::Len | Op::Iter | Op::GetItem | Op::Element(_) if position == 0 => {
                !number(con) && *con != Con::None
            }
            _ => true,
        }
    }
}
