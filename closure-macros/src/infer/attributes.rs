//! Attributes of functions that are set through what is no name of a `def`.
//!
//! If the function has such an attribute beside its `def`, its closure has a cell for it, and that is set. Else the place that holds the
//! function is widened: a `Value` takes any attribute.

use super::Infer;
use super::goal::{Goal, GoalId, GoalKind, Op, Step, What};
use super::ty::{Con, Ty};
use super::widen::{Place, Representation};
use crate::diagnostics::Kind;
use crate::hir::{ExprKind, Ident, Meaning, NodeId};

impl Infer<'_> {
    /// `value.name = …`, or `value.name += …`.
    pub(super) fn step_set_attribute(
        &mut self,
        goal: GoalId,
        value: &Ty,
        name: &Ident,
        given: Option<&Ty>,
    ) -> Step {
        let owner = self.shallow(value);
        let Some(head) = owner.head() else { return Step::Wait(owner) };
        let special = name.name.starts_with("__") && &*name.name != "__wrapped__";
        match (head, given) {
            (Con::Rust(_) | Con::Opaque | Con::Error, _) => {}
            (Con::Closure(function), Some(given)) if self.settable(*function, &name.name).is_some() => {
                let place = self.settable(*function, &name.name).unwrap_or_default();
                let place = owner.args()[place].clone();
                self.sub_flow(goal, given, &place, &What::Variable(name.name.clone()));
            }
            (Con::Value, Some(given)) if !special => {
                let parent = Goal { node: None, ..self.goals[goal.0].clone() };
                self.push_op_like(&parent, Op::ToValue, vec![given.clone()], None);
            }
            (Con::Closure(_) | Con::Func, Some(_)) if !special && self.hold_as_value(value) => {}
            (head, _) if is_plain(head) && !Self::has_method(head, &name.name) => {
                self.no_attribute(goal, head, &name.name);
            }
            _ => self.refuse_attribute(goal, &owner, name, given.is_none()),
        }
        Step::Done
    }

    /// Which capture is an attribute of the function that the program sets.
    pub(super) fn settable(&self, function: NodeId, name: &str) -> Option<usize> {
        let index = self.own_attribute(function, name)?;
        let (var, _) = self.functions.get(&function)?.captures[index];
        self.scopes.rebound.contains(&var).then_some(index)
    }

    /// Lets what holds a function hold a value of any type.
    fn hold_as_value(&mut self, value: &Ty) -> bool {
        let places = self.places_around(value);
        self.want(&places, Representation::Value)
    }

    /// The functions that a group of functions is given, and sets attributes of, are values of any type.
    pub(super) fn hold_attributes(&mut self, first: usize) {
        for index in first..self.goals.len() {
            let goal = &self.goals[index];
            let GoalKind::SetAttribute { value, given: Some(_), .. } = goal.kind.clone() else { continue };
            if goal.done || !goal.original {
                continue;
            }
            let owned = self.places_around(&value);
            let parameter = |place: &Place| match place {
                Place::Parameter(param) => Some(*param),
                _ => None,
            };
            for param in owned.iter().filter_map(parameter).collect::<Vec<_>>() {
                self.want(&[Place::Parameter(param)], Representation::Value);
            }
        }
    }

    fn refuse_attribute(&mut self, goal: GoalId, owner: &Ty, name: &Ident, augmented: bool) {
        self.refused_attributes.insert(name.name.clone());
        let object = self.goals[goal.0].node.and_then(|node| self.attribute_owners.get(&node)).copied();
        let help = match object.map(|object| &object.kind) {
            Some(ExprKind::Name(Meaning::Var(var))) if augmented => {
                let (object, name) = (&self.scopes.var(*var).name, &name.name);
                format!("write `{object}.{name} = {object}.{name} …`")
            }
            Some(ExprKind::Name(Meaning::Var(var)))
                if !name.name.starts_with("__") && matches!(owner.head(), Some(Con::Closure(_))) =>
            {
                let function = &self.scopes.var(*var).name;
                format!(
                    "set it first where `{function}` is defined, beside its `def` (`{function}.{} = …`), or keep it in a captured variable with `nonlocal`",
                    name.name
                )
            }
            _ => "a captured variable and `nonlocal` keep such state".to_owned(),
        };
        let message = format!("assigning to attribute `{}`", name.name);
        self.error_at(goal, Kind::Unsupported, message, Some(help));
    }
}

/// Says if no value of the type has attributes that can be set.
fn is_plain(head: &Con) -> bool {
    matches!(
        head,
        Con::None
            | Con::Bool
            | Con::Int
            | Con::Float
            | Con::Str
            | Con::Range
            | Con::List
            | Con::Dict
            | Con::Set
            | Con::Tuple
            | Con::VarTuple
    )
}
