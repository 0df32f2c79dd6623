//! Places whose values have no single static type.
//!
//! A place of the source starts with the representation that one type allows. Where types meet in it that have no static join, it
//! is widened: to a `Number` if all of them are numbers, else to a `Value`. Each conflict names the places that it concerns;
//! inference runs until no place is widened any more. A conflict that no place explains widens all places of the function in which it
//! stands, and if that does not help, of those around it. A place is only ever widened, never narrowed, so that this ends.

use super::Infer;
use super::goal::{CallArg, Goal, GoalId, GoalKind, Op, What};
use super::ty::{Con, Ty, TyVar};
use crate::flow::WebId;
use crate::hash::{HashMap, HashSet};
use crate::hir::{Name, NodeId};
use crate::scope::ScopeId;
use crate::source::Span;

/// A place of the source in which values are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    Variable(WebId),
    Parameter(NodeId),
    /// The result of a function.
    Result(NodeId),
    /// The elements of a display or comprehension, the values of a dict's, or the value of an expression with several arms.
    Element(NodeId),
    /// The keys of a dict display or comprehension.
    Key(NodeId),
    /// The result of an operator, a subscript, an attribute or a call, by the expression.
    Operation(NodeId),
    /// A type that is written in an annotation.
    Annotation(NodeId),
    /// The results of the functions in a variable.
    ResultsOfVariable(WebId),
    /// The results of the functions in a parameter, of those that a function gives, or of those among elements or keys.
    ResultsOfNode(NodeId),
}

impl Place {
    /// The place for the results of the functions that are in this one.
    fn results(self) -> Place {
        match self {
            Place::Variable(web) | Place::ResultsOfVariable(web) => Place::ResultsOfVariable(web),
            Place::Parameter(node)
            | Place::Result(node)
            | Place::Element(node)
            | Place::Key(node)
            | Place::Operation(node)
            | Place::Annotation(node)
            | Place::ResultsOfNode(node) => Place::ResultsOfNode(node),
        }
    }
}

/// The representation of a widened place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Representation {
    Number,
    Value,
}

/// How many constructors and variables the type of a place is made of at most.
const MAX_SIZE: usize = 128;

/// The widened places.
#[derive(Clone, Debug, Default)]
pub(super) struct Widened {
    places: HashMap<Place, Representation>,
    /// The functions, and perhaps the module, whose places are all `Value`s.
    frames: HashSet<ScopeId>,
    /// The places that have one type for all uses of their function.
    shared: HashSet<Place>,
}

impl Widened {
    /// The type of a place, if it is widened; `frame`: the one whose place it is, unless an annotation says what it holds.
    fn ty(&self, place: Place, frame: Option<ScopeId>) -> Option<Ty> {
        if frame.is_some_and(|frame| self.frames.contains(&frame)) {
            return Some(Ty::value());
        }
        self.places.get(&place).map(|representation| match representation {
            Representation::Number => Ty::number(),
            Representation::Value => Ty::value(),
        })
    }

    /// Widens all places of the first of these frames whose places are not; returns whether there is one.
    pub fn extend_frames(&mut self, frames: impl IntoIterator<Item = ScopeId>) -> bool {
        frames.into_iter().any(|frame| self.frames.insert(frame))
    }

    /// Adds places; returns whether that changed anything.
    pub fn extend(&mut self, wanted: &Widened) -> bool {
        let mut changed = false;
        for frame in &wanted.frames {
            changed |= self.frames.insert(*frame);
        }
        for place in &wanted.shared {
            changed |= self.shared.insert(*place);
        }
        for (place, representation) in &wanted.places {
            let before = self.places.get(place).copied();
            if before < Some(*representation) {
                self.places.insert(*place, *representation);
                changed = true;
            }
        }
        changed
    }

    fn want(&mut self, place: Place, representation: Representation) {
        let known = self.places.entry(place).or_insert(representation);
        *known = representation.max(*known);
    }
}

impl Infer<'_> {
    /// The type of a place: a fresh variable, unless the place is widened.
    pub(super) fn place_type(&mut self, place: Place, level: u32, joins: bool, hint: Option<Name>) -> Ty {
        let widened = self.widened_type(place);
        if let Some(ty) = &widened
            && ty.is(&Con::Value)
        {
            return ty.clone();
        }
        // That it is a `Number` may not be the end.
        if let Some(ty) = widened {
            return self.held_in(place, ty);
        }
        // One type for all uses is one of the module's, which every use is a source of.
        let ty = match self.widened.shared.contains(&place) {
            true => self.fresh_at(1, true, hint),
            false => self.fresh_at(level, joins, hint),
        };
        if let Ty::Var(var) = ty {
            self.slots[var.0 as usize].places.push(place);
        }
        ty
    }

    /// A type that a place has until it is widened: a variable that is bound to it and knows the place.
    pub(super) fn held_in(&mut self, place: Place, ty: Ty) -> Ty {
        let held = self.fresh();
        if let Ty::Var(var) = held {
            let slot = &mut self.slots[var.0 as usize];
            slot.places.push(place);
            slot.link = Some(ty);
        }
        held
    }

    /// The type of a place, if it is widened.
    pub(super) fn widened_type(&self, place: Place) -> Option<Ty> {
        let frame = match place {
            Place::Variable(web) | Place::ResultsOfVariable(web) => {
                Some(self.scopes.var(self.flow.webs[web.0 as usize].var).frame)
            }
            Place::Annotation(_) => None,
            _ => Some(self.frame_of(self.owner)),
        };
        self.widened.ty(place, frame)
    }

    /// Widens all places of a function that is passed to itself, of the functions in whose calls it is, of those among its captures
    /// and arguments, and of those around them; returns whether one of them is not as wide yet.
    pub(super) fn widen_cycle(
        &mut self,
        goal: &Goal,
        function: NodeId,
        captures: &[Ty],
        args: &[CallArg],
    ) -> bool {
        let mut owners: Vec<Option<NodeId>> = owners(goal).chain([Some(function)]).collect();
        let mut types: Vec<Ty> = captures.iter().chain(args.iter().map(|arg| &arg.ty)).cloned().collect();
        while let Some(ty) = types.pop() {
            let ty = self.shallow(&ty);
            if let Some(Con::Closure(held)) = ty.head() {
                owners.push(Some(*held));
            }
            types.extend(ty.args().iter().cloned());
        }
        let mut frames: Vec<ScopeId> =
            owners.into_iter().flat_map(|owner| self.frames_around(owner)).collect();
        frames.retain(|frame| *frame != ScopeId::MODULE);
        self.wanted.frames.extend(frames.iter().copied());
        frames.iter().any(|frame| !self.widened.frames.contains(frame))
    }

    fn frame_of(&self, owner: Option<NodeId>) -> ScopeId {
        owner.and_then(|function| self.scopes.by_node.get(&function).copied()).unwrap_or(ScopeId::MODULE)
    }

    /// The frames that a goal is about, from the inside out: of the function whose code asks for it, of those that call that one, and
    /// those around them.
    pub(super) fn frames_about(&self, goal: GoalId) -> Vec<ScopeId> {
        owners(&self.goals[goal.0]).flat_map(|owner| self.frames_around(owner)).collect()
    }

    /// A function's frame, and those around it.
    fn frames_around(&self, owner: Option<NodeId>) -> impl Iterator<Item = ScopeId> {
        std::iter::successors(Some(self.frame_of(owner)), |frame| {
            self.scopes.scope(*frame).parent.map(|parent| self.scopes.scope(parent).frame)
        })
    }

    /// The type of an operation's result. What it will be used for may be guessed before it is known, so that it is a place, too: where
    /// it is widened, the value that the operation gives is converted.
    pub(super) fn operation_type(&mut self, node: NodeId, given: Ty, span: Span) -> Ty {
        let place = Place::Operation(node);
        if self.widened_type(place).is_none() {
            if let Ty::Var(var) = given {
                let places = &mut self.slots[var.0 as usize].places;
                if places.iter().all(|known| matches!(known, Place::Operation(_))) {
                    places.push(place);
                }
            }
            return given;
        }
        let wide = self.place_type(place, self.level, false, None);
        self.given.insert(node, given.clone());
        self.flow_into(given, wide.clone(), What::Value, span);
        wide
    }

    /// The type of what the functions in these places give.
    pub(super) fn results_type(&mut self, places: &[Place], level: u32) -> Ty {
        match places.first() {
            Some(place) => self.place_type(place.results(), level, true, None),
            None => self.fresh_at(level, true, None),
        }
    }

    /// Widens the places in which two types meet that have no static join, `target` first if one is stored in it. Returns whether
    /// there are any: then the conflict is none.
    pub(super) fn widen(&mut self, a: &Ty, b: &Ty, target: Option<&Ty>) -> bool {
        let Some(representation) = self.meeting(a, b) else {
            // A type that would contain itself.
            let places = self.places_around(target.unwrap_or(a));
            return self.want(&places, Representation::Value);
        };
        let mut places = target.map_or_else(Vec::new, |target| self.places_around(target));
        if places.is_empty() {
            places = self.places_around(a);
            places.extend(self.places_around(b));
        }
        if self.is_only_hinted(a, b) {
            let written = [a, b].map(|ty| self.written_place(&self.shallow(ty)));
            places.extend(written.into_iter().flatten());
        }
        self.want(&places, representation)
    }

    /// The code of a function that has been used says what a place of it holds, and the uses may have had other types there: it has one
    /// type for all of them.
    pub(super) fn share(&mut self, places: &[Place]) {
        self.wanted.shared.extend(places);
    }

    /// Widens places; returns whether one of them is not as wide yet.
    pub(super) fn want(&mut self, places: &[Place], representation: Representation) -> bool {
        let mut wider = false;
        for place in places {
            self.wanted.want(*place, representation);
            wider |= self.widened.places.get(place) < Some(&representation);
        }
        wider
    }

    /// The places that a type stands for: those whose variables were made one with it, else those that its values flow into.
    pub(super) fn places_around(&self, ty: &Ty) -> Vec<Place> {
        let own = self.places_on_chain(ty, &mut HashSet::default());
        if own.is_empty() { self.places_beyond(ty) } else { own }
    }

    /// The places that a type's values flow into.
    fn places_beyond(&self, ty: &Ty) -> Vec<Place> {
        let mut chain = HashSet::default();
        self.places_on_chain(ty, &mut chain);
        let mut found = Vec::new();
        if chain.is_empty() {
            return found;
        }
        for goal in &self.goals {
            let (from, to) = match &goal.kind {
                GoalKind::Flow { from, to, .. } => (from, to),
                GoalKind::Read { place, out, .. } => (out, place),
                _ => continue,
            };
            let mut source = HashSet::default();
            self.places_on_chain(from, &mut source);
            if !source.is_disjoint(&chain) {
                found.extend(self.places_on_chain(to, &mut HashSet::default()));
            }
        }
        found
    }

    fn places_on_chain(&self, ty: &Ty, chain: &mut HashSet<TyVar>) -> Vec<Place> {
        let mut places = Vec::new();
        let mut ty = ty.clone();
        while let Ty::Var(var) = ty {
            chain.insert(var);
            let slot = self.slot(var);
            places.extend(slot.places.iter().copied().filter(|place| !self.is_annotated(*place)));
            match &slot.link {
                Some(link) => ty = link.clone(),
                None => break,
            }
        }
        // What an operation gives goes where an annotation says what is held.
        if self.written_at(&ty).is_some() {
            places.retain(|place| !matches!(place, Place::Operation(_)));
        }
        places
    }

    /// An annotation says what a place holds.
    fn is_annotated(&self, place: Place) -> bool {
        matches!(place, Place::Variable(web) if self.annotated.contains(&web))
    }

    /// Two types met at a goal: widens the places, or lets the caller report the mistake.
    pub(super) fn widen_at(&mut self, goal: GoalId, a: &Ty, b: &Ty) -> bool {
        let (target, what) = match &self.goals[goal.0].kind {
            GoalKind::Flow { to, what, .. } => (Some(to.clone()), Some(what.clone())),
            _ => (None, None),
        };
        // Parts of two types are one place each, and both are concerned.
        let whole = target.as_ref().is_some_and(|to| self.shallow(to) == self.shallow(b));
        let parameter = self.widen_parameter(what.as_ref(), a, b);
        parameter | self.widen(a, b, target.as_ref().filter(|_| whole))
            || self.widen_original(goal, a, b)
            || self.widen_annotated_callable(goal, a, b)
            || target.is_some_and(|to| self.widen_whole(&to))
    }

    /// A function goes into a parameter that is annotated as a callable, and takes or gives other types, which the annotation allows: the
    /// parameter is a `Value`.
    fn widen_annotated_callable(&mut self, goal: GoalId, a: &Ty, b: &Ty) -> bool {
        let Some(original) = self.goals[goal.0].copy_of else { return false };
        let GoalKind::Call { callee, .. } = &self.goals[original.0].kind else { return false };
        let callee = self.shallow(callee);
        let annotated = self.annotated_calls.iter().find(|known| self.shallow(&known.callee) == callee);
        let Some(place) = annotated.map(|known| known.place) else { return false };
        let may_be_none = self.shallow(a).is(&Con::Option) != self.shallow(b).is(&Con::Option);
        (may_be_none || self.is_only_hinted(a, b)) && self.want(&[place], Representation::Value)
    }

    /// Parts met that no place of the source holds (the elements of what a function gives): the whole is a value of any type.
    pub(super) fn widen_whole(&mut self, target: &Ty) -> bool {
        let places = self.places_around(target);
        self.want(&places, Representation::Value)
    }

    /// Types met in a use of a generic function: widens the places that the function's own code stores in.
    fn widen_original(&mut self, goal: GoalId, a: &Ty, b: &Ty) -> bool {
        let Some(original) = self.goals[goal.0].copy_of else { return false };
        let stored = match &self.goals[original.0].kind {
            GoalKind::Op { out: Some(out), .. }
            | GoalKind::Call { out, .. }
            | GoalKind::Method { out, .. }
            | GoalKind::Attribute { out, .. }
            | GoalKind::Builtin { out, .. }
            | GoalKind::Read { out, .. }
            | GoalKind::Flow { to: out, .. } => out.clone(),
            GoalKind::Op { out: None, .. } | GoalKind::Unpack { .. } | GoalKind::SetAttribute { .. } => {
                return false;
            }
        };
        let representation = self.meeting(a, b).unwrap_or(Representation::Value);
        let places = self.places_around(&stored);
        self.want(&places, representation)
    }

    /// A use of a generic function needs a conversion that its code cannot make for all its uses: widens what is converted there, or
    /// passed to a function that is open. Returns whether it is not as wide yet.
    pub(super) fn widen_converted(&mut self, goal: GoalId, representation: Representation) -> bool {
        let Some(original) = self.goals[goal.0].copy_of else { return false };
        let converted = match &self.goals[original.0].kind {
            GoalKind::Op { op: Op::ToValue, inputs, .. } => inputs.to_vec(),
            GoalKind::Call { args, .. } => args.iter().map(|arg| arg.ty.clone()).collect(),
            _ => return false,
        };
        let places: Vec<Place> = converted.iter().flat_map(|ty| self.places_around(ty)).collect();
        self.want(&places, representation)
    }

    /// A value goes into a parameter, whose type at one use tells no place.
    fn widen_parameter(&mut self, what: Option<&What>, a: &Ty, b: &Ty) -> bool {
        let Some(What::Argument(.., Some(param))) = what else { return false };
        let representation = self.meeting(a, b).unwrap_or(Representation::Value);
        self.want_parameter(*param, representation)
    }

    /// Widens what a parameter's values flow into, since the parameter itself may be of any type then; else the parameter.
    pub(super) fn want_parameter(&mut self, param: NodeId, representation: Representation) -> bool {
        let params = self.functions.values().flat_map(|info| &info.params);
        let ty = params.into_iter().find(|known| known.node == param).map(|known| known.ty.clone());
        let beyond = ty.map_or_else(Vec::new, |ty| self.places_beyond(&ty));
        self.want(&beyond, representation) || self.want(&[Place::Parameter(param)], representation)
    }

    /// Whether an annotation that says one of two types allows values of the other: in Python a bool is an int, which may stand for a float;
    /// and what a `Value` holds is known when it runs.
    fn is_only_hinted(&self, a: &Ty, b: &Ty) -> bool {
        let number = |ty: &Ty| matches!(ty.head(), Some(Con::Bool | Con::Int | Con::Float | Con::Number));
        let (a, b) = (self.shallow(a), self.shallow(b));
        (number(&a) && number(&b)) || a.is(&Con::Value) || b.is(&Con::Value)
    }

    /// The representation of a place in which values of two types meet, if both are known.
    /// A type that is made of very many others, as where each step doubles it, costs rustc more than a `Value` costs the program.
    pub(super) fn widen_large(&mut self, from: &Ty, target: &Ty) -> bool {
        self.is_larger(from, MAX_SIZE) && self.widen_whole(target)
    }

    /// What is folded starts with one type and goes on with another: the function gives what both are.
    pub(super) fn widen_folded(&mut self, function: NodeId, start: &Ty, result: &Ty) -> bool {
        let representation = self.meeting(start, result).filter(|_| !self.could_unify(start, result));
        representation.is_some_and(|representation| self.want(&[Place::Result(function)], representation))
    }

    fn meeting(&self, a: &Ty, b: &Ty) -> Option<Representation> {
        let number = |ty: &Ty| matches!(ty.head(), Some(Con::Int | Con::Float | Con::Number));
        let (a, b) = (self.shallow(a), self.shallow(b));
        if a.head().is_none() || b.head().is_none() {
            return None;
        }
        Some(if number(&a) && number(&b) { Representation::Number } else { Representation::Value })
    }
}

/// The functions whose code asks for a goal: those in whose uses it is a copy, and the one that it was copied for.
fn owners(goal: &Goal) -> impl Iterator<Item = Option<NodeId>> {
    let via = std::iter::successors(goal.via.as_ref(), |known| known.outer.as_ref());
    via.map(|known| Some(known.function)).chain([goal.owner])
}
