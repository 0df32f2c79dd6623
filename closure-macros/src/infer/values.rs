//! The type `Value`: of places whose values have no single static type.
//!
//! A `Value` has every operation; whether the value of the moment has it is found when the program runs. So an operation with such an
//! operand has such a result, and asks that its other operands can become one.

use super::functions::ParamInfo;
use super::goal::{CallArg, CallArgKind, Goal, GoalId, GoalKind, Op, Step, What};
use super::operators::Found::{self, Depends, Instead, Yes};
use super::ty::{Con, Ty};
use super::widen::{Place, Representation};
use super::{Erased, Infer};
use crate::diagnostics::Kind;
use crate::hir::{BinOp, NodeId, ParamKind, UnaryOp};

impl Infer<'_> {
    /// An operation of which an operand is a `Value`; none if it is like any other.
    pub(super) fn find_on_value(&mut self, op: Op, inputs: &[Ty]) -> Option<Found> {
        let dynamic = |index: usize| inputs.get(index).is_some_and(|ty| ty.is(&Con::Value));
        if op == Op::ToValue {
            return Some(self.find_to_value(&inputs[0]));
        }
        if op == Op::FromValue {
            return Some(self.find_from_value(&inputs[0]));
        }
        let container = matches!(op, Op::GetItem | Op::SetItem | Op::DelItem | Op::Contains | Op::Iter);
        let asked = match op {
            // The text of any value.
            Op::Binary(BinOp::Mod) | Op::InPlace(BinOp::Mod) if inputs[0].is(&Con::Str) => return None,
            Op::Given(_) | Op::Objects | Op::Arguments => return None,
            _ if container && !dynamic(0) => return self.find_with_dynamic_part(op, inputs),
            _ => dynamic(0) || dynamic(1),
        };
        if !asked {
            return None;
        }
        if let Some(open) = inputs.iter().find(|ty| ty.head().is_none()) {
            return Some(Depends(open.clone()));
        }
        for input in inputs {
            if !input.is(&Con::Value) && !input.is(&Con::Slice) {
                self.ask_op(Op::ToValue, vec![input.clone()]);
            }
        }
        let result = match op {
            Op::Unary(UnaryOp::Not) => Some(Ty::bool()),
            Op::Entries | Op::Entry => Some(Ty::tuple(vec![Ty::value(), Ty::value()])),
            op if op.has_output() => Some(Ty::value()),
            _ => None,
        };
        Some(Yes(result))
    }

    /// A container of known type, and an index, key or element that is a `Value`.
    fn find_with_dynamic_part(&mut self, op: Op, inputs: &[Ty]) -> Option<Found> {
        inputs.get(1).filter(|ty| ty.is(&Con::Value))?;
        match (op, inputs[0].head()?) {
            (
                Op::GetItem | Op::SetItem | Op::DelItem,
                Con::List | Con::Str | Con::Range | Con::VarTuple | Con::Tuple,
            ) => {
                let mut known = inputs.to_vec();
                known[1] = Ty::int();
                Some(Instead(op, known))
            }
            (Op::Contains, Con::Str | Con::Range | Con::Items) => {
                self.ask_op(Op::ToValue, vec![inputs[0].clone()]);
                Some(Yes(None))
            }
            _ => None,
        }
    }

    /// A value of this type becomes a `Value`.
    fn find_to_value(&mut self, ty: &Ty) -> Found {
        let Some(head) = ty.head().cloned() else { return Depends(ty.clone()) };
        let args = ty.args().to_vec();
        match head {
            Con::List | Con::Set | Con::Dict => {
                for part in &args {
                    self.hold_values(part);
                }
            }
            // What a caller passes is made `Value`s by the caller, who knows its type.
            Con::VarTuple if self.shallow(&args[0]).head().is_none() => self.hold_values(&args[0]),
            Con::Tuple
            | Con::VarTuple
            | Con::Option
            | Con::Iter
            | Con::Items
            | Con::Keys
            | Con::Values
            | Con::Keywords(_) => {
                for part in args {
                    self.ask_op(Op::ToValue, vec![part]);
                }
            }
            Con::Func => {
                for param in self.shallow(&args[0]).args() {
                    self.ask_op(Op::FromValue, vec![param.clone()]);
                }
                self.ask_op(Op::ToValue, vec![args[1].clone()]);
            }
            Con::Closure(function) => self.closure_to_value(function, ty),
            Con::Slice | Con::Code | Con::Cell => {
                return self.not_as_value(head.python_name());
            }
            Con::None
            | Con::Bool
            | Con::Int
            | Con::Float
            | Con::Number
            | Con::Str
            | Con::Range
            | Con::Value
            | Con::Builtin(_)
            | Con::Type
            | Con::Rust(_)
            | Con::Opaque
            | Con::Error => {}
        }
        Yes(None)
    }

    fn not_as_value(&mut self, name: &str) -> Found {
        if let Some(goal) = self.current_goal {
            let message = format!("a '{name}' object where values of several types are");
            self.error_at(goal, Kind::Unsupported, message, None);
        }
        Yes(None)
    }

    /// Lets a container that becomes a `Value` hold `Value`s itself, so that all that is stored in it later fits. A container
    /// that comes from elsewhere keeps its element type, and its elements are converted where they are used.
    fn hold_values(&mut self, part: &Ty) {
        match self.shallow(part) {
            Ty::Var(var) if self.slot(var).place => self.ask_flow(Ty::value(), part.clone()),
            Ty::Var(_) => self.meet(part, &Ty::value()),
            ty if ty.is(&Con::Value) => {}
            ty => {
                let places = self.places_around(part);
                if !self.want(&places, Representation::Value) {
                    self.ask_op(Op::ToValue, vec![ty.clone()]);
                    self.ask_op(Op::FromValue, vec![ty]);
                }
            }
        }
    }

    /// A `Value` becomes a value of this type, if it is one when the program runs.
    fn find_from_value(&mut self, ty: &Ty) -> Found {
        let Some(head) = ty.head().cloned() else { return Depends(ty.clone()) };
        let args = ty.args().to_vec();
        let written: Vec<Place> = self.written_place(ty).into_iter().collect();
        if self.want(&written, Representation::Value) {
            return Yes(None);
        }
        match head {
            Con::List | Con::Set | Con::Dict => {
                for part in args {
                    self.ask_op(Op::ToValue, vec![part.clone()]);
                    self.ask_op(Op::FromValue, vec![part]);
                }
            }
            Con::Tuple | Con::VarTuple | Con::Option | Con::Iter => {
                for part in args {
                    self.ask_op(Op::FromValue, vec![part]);
                }
            }
            Con::Func => {
                for param in self.shallow(&args[0]).args() {
                    self.ask_op(Op::ToValue, vec![param.clone()]);
                }
                self.ask_op(Op::FromValue, vec![args[1].clone()]);
            }
            Con::None
            | Con::Bool
            | Con::Int
            | Con::Float
            | Con::Number
            | Con::Str
            | Con::Range
            | Con::Value
            | Con::Rust(_)
            | Con::Opaque
            | Con::Error => {}
            head => {
                let name = head.python_name().to_owned();
                if let Some(goal) = self.current_goal {
                    let message = format!("a value of several types where a '{name}' is needed");
                    self.error_at(goal, Kind::Unsupported, message, None);
                }
            }
        }
        Yes(None)
    }

    /// A `Value` goes into a place of known type: the place is widened, or the value is converted where the type is given.
    pub(super) fn out_of_value(&mut self, goal: GoalId, to: &Ty, what: &What) {
        let places = self.places_around(to);
        let parameter = match what {
            What::Argument(.., Some(param)) => self.want_parameter(*param, Representation::Value),
            _ => false,
        };
        if !parameter && !self.want(&places, Representation::Value) {
            let parent = self.goals[goal.0].clone();
            self.push_op_like(&parent, Op::FromValue, vec![to.clone()], None);
        }
    }

    /// A closure becomes a `Value`: it is called with `Value`s, and gives one.
    fn closure_to_value(&mut self, function: NodeId, closure: &Ty) {
        let Some(goal) = self.current_goal else { return };
        let Some(info) = self.functions.get(&function).cloned() else { return };
        // A function that is generic over a closure cannot make it one: only the caller knows the closure's parameters.
        if self.widen_converted(goal, Representation::Value) {
            return;
        }
        // Nor can who calls it make a `Value` of a closure that it gives: only its own code knows that one's parameters.
        if self.deep(&info.result).holds_closure()
            && self.want(&[Place::Result(function)], Representation::Value)
        {
            return;
        }
        if info.captures.iter().any(|(var, _)| self.scopes.rebound.contains(var)) {
            let message = format!(
                "`{}`, whose attributes are set elsewhere, where values of several types are",
                info.name
            );
            self.error_at(goal, Kind::Unsupported, message, None);
            return;
        }
        // What forwards its arguments takes any argument list then.
        let forwards = |param: &&ParamInfo| {
            let ty = self.shallow(&param.ty);
            match param.kind {
                ParamKind::VarArgs => !ty.is(&Con::VarTuple),
                ParamKind::VarKeywords => !ty.is(&Con::Dict),
                _ => false,
            }
        };
        let forwarding: Vec<Place> =
            info.params.iter().filter(forwards).map(|param| Place::Parameter(param.node)).collect();
        if !forwarding.is_empty() {
            let wider = self.want(&forwarding, Representation::Value);
            debug_assert!(wider, "what is widened is of any length");
            return;
        }
        let span = self.goals[goal.0].span;
        let args: Vec<CallArg> = info
            .params
            .iter()
            .map(|param| CallArg {
                kind: match param.kind {
                    ParamKind::PositionalOnly | ParamKind::Positional | ParamKind::VarArgs => {
                        CallArgKind::Positional
                    }
                    ParamKind::KeywordOnly => CallArgKind::Keyword(param.name.clone()),
                    // Any name that no parameter has.
                    ParamKind::VarKeywords => CallArgKind::Keyword("**".into()),
                },
                ty: Ty::value(),
                node: NodeId(u32::MAX),
                span,
                movable: None,
            })
            .collect();
        let parent = Goal { done: false, original: false, ..self.goals[goal.0].clone() };
        let plain =
            |param: &ParamInfo| matches!(param.kind, ParamKind::PositionalOnly | ParamKind::Positional);
        let required = match info.params.iter().all(plain) {
            true => info.params.iter().take_while(|param| !param.has_default).count(),
            false => args.len(),
        };
        // The shorter lists that defaults allow are called, too.
        for count in (required..=args.len()).rev() {
            let given = self.fresh_place(None);
            if count == args.len() {
                let (closure, given) = (closure.clone(), given.clone());
                self.erased.push(Erased { closure, func: Ty::value(), given });
            }
            let (callee, args) = (closure.clone(), args[..count].into());
            let kind = GoalKind::Call { callee, args, out: given.clone() };
            let call = self.add_goal(Goal { kind, ..parent.clone() });
            self.erasing.insert(call);
            self.becoming_values.insert(call);
            let kind = GoalKind::Flow { from: given, to: Ty::value(), what: What::Value };
            self.add_goal(Goal { kind, ..parent.clone() });
        }
        self.ask_op(Op::Static, vec![closure.clone()]);
    }

    /// A call of a `Value`.
    pub(super) fn call_value(&mut self, goal: GoalId, args: &[CallArg], out: &Ty) -> Step {
        // What a function takes by `*args` is known where it is used.
        let spread = |arg: &&CallArg| matches!(arg.kind, CallArgKind::Star | CallArgKind::DoubleStar);
        let mut spreads = args.iter().filter(spread).map(|arg| self.shallow(&arg.ty));
        if let Some(open) = spreads.find(|ty| self.is_argument_list(ty)) {
            self.set_definer(out, goal);
            return Step::Wait(open);
        }
        self.arguments_to_values(goal, args);
        self.equate(goal, out, &Ty::value());
        Step::Done
    }

    /// Says if a type is the open one of a function's `*args` or `**kwargs`.
    pub(super) fn is_argument_list(&self, ty: &Ty) -> bool {
        let ty = self.shallow(ty);
        let mut params = self.functions.values().flat_map(|info| &info.params);
        ty.head().is_none()
            && params.any(|param| {
                matches!(param.kind, ParamKind::VarArgs | ParamKind::VarKeywords)
                    && self.shallow(&param.ty) == ty
            })
    }

    /// A call of a `Value`'s method.
    pub(super) fn method_of_value(&mut self, goal: GoalId, args: &[CallArg], out: &Ty) {
        let parent = self.goals[goal.0].clone();
        args.iter().for_each(|arg| self.take_argument(&parent, arg));
        self.arguments_to_values(goal, args);
        self.equate(goal, out, &Ty::value());
    }

    fn arguments_to_values(&mut self, goal: GoalId, args: &[CallArg]) {
        let parent = Goal { node: None, ..self.goals[goal.0].clone() };
        for arg in args {
            self.push_op_like(&parent, Op::ToValue, vec![arg.ty.clone()], None);
        }
    }
}
