//! What iteration and indices give on containers that are known.

use super::Infer;
use super::goal::{Goal, GoalId, GoalKind, Op, What};
use super::operators::Found::{self, Depends, Instead, No, Raises, Yes};
use super::ty::{Con, Ty};
use super::widen::Representation;
use crate::diagnostics::Kind;

impl Infer<'_> {
    pub(super) fn find_iter(&mut self, container: &Ty) -> Found {
        let Some(head) = container.head() else { return Depends(container.clone()) };
        match head {
            Con::List | Con::Set | Con::Dict | Con::VarTuple => {
                let item = container.args()[0].clone();
                self.ask_op(Op::Clone, vec![item.clone()]);
                Yes(Some(item))
            }
            Con::Iter => Yes(Some(container.args()[0].clone())),
            Con::Keys | Con::Values | Con::Items => {
                let (key, value) = (container.args()[0].clone(), container.args()[1].clone());
                let items = match head {
                    Con::Keys => key,
                    Con::Values => value,
                    _ => Ty::tuple(vec![key, value]),
                };
                self.ask_op(Op::Clone, vec![items.clone()]);
                Yes(Some(items))
            }
            Con::Str => Yes(Some(Ty::str())),
            Con::Range => Yes(Some(Ty::int())),
            Con::Tuple => self.find_common(container, "iterating"),
            Con::Option => Instead(Op::Iter, vec![container.args()[0].clone()]),
            con => No(format!("'{}' object is not iterable", con.python_name())),
        }
    }

    /// The key and the value that `dict()` takes from an element.
    pub(super) fn find_entry(&mut self, element: &Ty) -> Found {
        if element.is(&Con::Tuple) {
            return match element.args().len() {
                2 => Yes(Some(element.clone())),
                length => Raises(
                    Kind::ValueError,
                    format!("dictionary update sequence element #0 has length {length}; 2 is required"),
                ),
            };
        }
        match self.find_iter(element) {
            Yes(Some(item)) => Yes(Some(Ty::tuple(vec![item.clone(), item]))),
            Instead(_, inputs) => Instead(Op::Entry, inputs),
            No(_) => No("cannot convert dictionary update sequence element #0 to a sequence".into()),
            found => found,
        }
    }

    /// The one type of a tuple's elements.
    fn find_common(&mut self, tuple: &Ty, what: &str) -> Found {
        let items: Vec<Ty> = tuple.args().iter().map(|item| self.shallow(item)).collect();
        let Some(first) = items.first().cloned() else { return Yes(Some(Ty::value())) };
        let mut known = items.iter().filter(|item| item.head().is_some());
        if let Some(one) = known.next()
            && let Some(other) = known.find(|other| !self.could_unify(one, other))
        {
            let message = format!(
                "this tuple holds `{}` and `{}`; {what} needs elements of one type",
                self.show(one),
                self.show(other)
            );
            return self.find_unlike(items, message);
        }
        // What flows into an element is not to be made one with another's sources: their joins come first.
        let place = |item: &Ty| matches!(item, Ty::Var(var) if self.slot(*var).place);
        if items[1..].iter().any(|item| *item != first)
            && let Some(open) = items.iter().find(|item| place(item))
        {
            return Depends(open.clone());
        }
        for item in &items[1..] {
            self.meet(&first, item);
        }
        self.ask_op(Op::Clone, vec![first.clone()]);
        Yes(Some(first))
    }

    /// The elements of a tuple of several types, one by one: `Value`s. What is iterated over in a function that is generic over it
    /// is a `Value` itself.
    fn find_unlike(&mut self, items: Vec<Ty>, message: String) -> Found {
        let Some(goal) = self.current_goal else { return No(message) };
        if self.goals[goal.0].original {
            for item in items {
                self.ask_op(Op::ToValue, vec![item]);
            }
            return Yes(Some(Ty::value()));
        }
        let places = match &self.goals[goal.0].kind {
            GoalKind::Op { inputs, .. } => self.places_around(&inputs[0]),
            _ => Vec::new(),
        };
        if self.want(&places, Representation::Value) { Yes(Some(Ty::value())) } else { No(message) }
    }

    pub(super) fn find_item(&mut self, container: &Ty, index: &Ty) -> Found {
        let Some(head) = container.head() else { return Depends(container.clone()) };
        match head {
            Con::Dict => {
                let (key, value) = (container.args()[0].clone(), container.args()[1].clone());
                self.ask_op(Op::Hash, vec![key.clone()]);
                self.meet_held(index, &key);
                self.ask_op(Op::Clone, vec![value.clone()]);
                Yes(Some(value))
            }
            Con::List | Con::Tuple | Con::VarTuple | Con::Str | Con::Range => {
                let Some(kind) = index.head() else { return Depends(index.clone()) };
                match (head, kind) {
                    (Con::List | Con::VarTuple | Con::Str | Con::Range, Con::Slice) => {
                        if matches!(head, Con::List | Con::VarTuple) {
                            self.ask_op(Op::Clone, vec![container.args()[0].clone()]);
                        }
                        Yes(Some(container.clone()))
                    }
                    (Con::Str, Con::Int | Con::Bool) => Yes(Some(Ty::str())),
                    (Con::Range, Con::Int | Con::Bool) => Yes(Some(Ty::int())),
                    (Con::List | Con::VarTuple, Con::Int | Con::Bool) => {
                        let item = container.args()[0].clone();
                        self.ask_op(Op::Clone, vec![item.clone()]);
                        Yes(Some(item))
                    }
                    (Con::Tuple, Con::Int | Con::Bool) => {
                        self.find_common(container, "an index that is no number (as in `row[1]`)")
                    }
                    (Con::Tuple, Con::Slice) => self.find_of_any_length(container, 0),
                    (_, Con::Option) => {
                        Instead(Op::GetItem, vec![container.clone(), index.args()[0].clone()])
                    }
                    _ => No(format!(
                        "{} indices must be integers{}, not '{}'",
                        if head == &Con::Str { "string" } else { head.python_name() },
                        if head == &Con::Str { "" } else { " or slices" },
                        kind.python_name()
                    )),
                }
            }
            Con::Option => Instead(Op::GetItem, vec![container.args()[0].clone(), index.clone()]),
            con => No(format!("'{}' object is not subscriptable", con.python_name())),
        }
    }

    /// A part of a tuple, or several times its elements: a tuple of any length, whose elements are of one type or `Value`s. `operand`:
    /// which of the operands the tuple is.
    pub(super) fn find_of_any_length(&mut self, tuple: &Ty, operand: usize) -> Found {
        if let Some(goal) = self.current_goal
            && let Some(original) = self.goals[goal.0].copy_of
            && let GoalKind::Op { inputs, .. } = &self.goals[original.0].kind
        {
            // The code of a generic function is the same for every container.
            let places = self.places_around(&inputs[operand]);
            if self.want(&places, Representation::Value) {
                return Yes(Some(Ty::value()));
            }
            return No("a tuple's length is part of its type: convert it with `list(…)` first".into());
        }
        let items: Vec<Ty> = tuple.args().iter().map(|item| self.deep(item)).collect();
        let open = Ty::of_any_length(&items);
        for item in items {
            self.ask_op(Op::Clone, vec![item.clone()]);
            if open.args()[0].is(&Con::Value) {
                self.ask_op(Op::ToValue, vec![item]);
            }
        }
        Yes(Some(open))
    }

    /// `container[3]`
    pub(super) fn find_element(&mut self, container: &Ty, index: i64) -> Found {
        if !container.is(&Con::Tuple) {
            return self.find_item(container, &Ty::int());
        }
        let len = container.args().len() as i64;
        let position = if index < 0 { index + len } else { index };
        match usize::try_from(position).ok().and_then(|p| container.args().get(p)) {
            Some(item) => {
                let item = item.clone();
                self.ask_op(Op::Clone, vec![item.clone()]);
                Yes(Some(item))
            }
            None if self.is_tested_for_its_length() => Yes(Some(Ty::error())),
            None => No("tuple index out of range".into()),
        }
    }

    /// An element that this use of a function has not got: its `*args` is of any length there, so that it is looked for when the code
    /// runs, which may have asked how many there are.
    fn is_tested_for_its_length(&mut self) -> bool {
        let Some(goal) = self.current_goal else { return false };
        let Some(original) = self.goals[goal.0].copy_of else { return false };
        let GoalKind::Op { inputs, .. } = &self.goals[original.0].kind else { return false };
        let places = self.places_around(&inputs[0]);
        self.want(&places, Representation::Value)
    }

    /// A slice is known where it stands: any other index is an int.
    pub(super) fn index_of_list(&mut self, index: &Ty) {
        if matches!(index, Ty::Var(var) if !self.slot(*var).place) {
            self.meet(index, &Ty::int());
        }
    }

    /// A value becomes an element.
    fn store_item(&mut self, value: &Ty, item: Ty) {
        if let Some(goal) = self.current_goal {
            let kind = GoalKind::Flow { from: value.clone(), to: item, what: What::Item };
            let parent = self.goals[goal.0].clone();
            self.add_goal(Goal { kind, done: false, ..parent });
        }
    }

    /// In a function that is generic over a container and a value that it stores there, the value is what an element is, since nothing
    /// converts it: the places that it comes from are widened. Returns whether there are any.
    pub(super) fn widen_item(&mut self, goal: GoalId, value: &Ty, item: &Ty) -> bool {
        let representation = match item.head() {
            Some(Con::Number) => Representation::Number,
            Some(Con::Value | Con::Option) => Representation::Value,
            _ => return false,
        };
        if value.head().is_none() || value.head() == item.head() {
            return false;
        }
        let original = self.goals[goal.0].copy_of.map(|original| &self.goals[original.0].kind);
        let Some(GoalKind::Op { op: Op::SetItem, inputs, .. }) = original else { return false };
        let (container, value) = (inputs[0].clone(), inputs[2].clone());
        let places = self.places_around(&value);
        match places.is_empty() {
            true => self.widen_whole(&container),
            false => self.want(&places, representation),
        }
    }

    /// Nor does anything convert a key there, which is mostly written in the code: the container is a `Value`.
    fn widen_keyed(&mut self, index: &Ty, key: &Ty) -> bool {
        let converts = index.head().is_some() && index.head() != key.head();
        if !converts || !matches!(key.head(), Some(Con::Value | Con::Number | Con::Option)) {
            return false;
        }
        let original = self.current_goal.and_then(|goal| self.goals[goal.0].copy_of);
        let Some(GoalKind::Op { inputs, .. }) = original.map(|original| &self.goals[original.0].kind) else {
            return false;
        };
        let container = inputs[0].clone();
        self.widen_whole(&container)
    }

    pub(super) fn find_set_item(&mut self, inputs: &[Ty]) -> Found {
        let (container, index, value) = (&inputs[0], &inputs[1], &inputs[2]);
        match container.head() {
            None => self.depends(&inputs[..1]),
            Some(Con::List) => {
                let item = container.args()[0].clone();
                self.index_of_list(index);
                // What stands in a slice's place is what the value's iteration gives.
                match index.head() {
                    Some(Con::Slice) => self.ask_iter(value.clone(), item),
                    _ => self.store_item(value, item),
                }
                Yes(None)
            }
            Some(Con::Dict) => {
                let (key, item) = (container.args()[0].clone(), container.args()[1].clone());
                self.ask_op(Op::Hash, vec![key.clone()]);
                if !self.widen_keyed(index, &self.shallow(&key)) {
                    self.ask_flow(index.clone(), key);
                    self.store_item(value, item);
                }
                Yes(None)
            }
            Some(Con::Option) => {
                Instead(Op::SetItem, vec![container.args()[0].clone(), index.clone(), value.clone()])
            }
            Some(con) => No(format!("'{}' object does not support item assignment", con.python_name())),
        }
    }
}
