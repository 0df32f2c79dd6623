//! Type variables, unification and the goal queue.
//!
//! Unification is Robinson's with union-find and levels (Rémy): a variable's level is the nesting depth of the function that owns
//! it; what is deeper than a function's surroundings when that function is done belongs to it alone and becomes generic.

use super::Infer;
use super::goal::{GoalId, GoalKind, Step};
use super::ty::{Con, Ty, TyVar};
use super::widen::Place;
use crate::hir::Name;
use crate::table::{HashedTable, IdSet};

/// The level of variables that a finished function is generic over.
pub const GENERIC: u32 = u32::MAX;

/// What the solver knows of one variable.
#[derive(Debug, Default)]
pub struct Slot {
    pub link: Option<Ty>,
    pub level: u32,
    /// A storage place with several sources (a rebound variable, a list's elements, a result): what flows in is
    /// collected and joined, instead of unified at once.
    pub place: bool,
    /// Pending flows into this place.
    pub sources: Vec<GoalId>,
    /// Goals to look at again when the variable is bound.
    pub waiting: Vec<GoalId>,
    /// The pending goal whose result the variable is: it can be written as that goal's projection.
    pub definer: Option<GoalId>,
    /// What the generic parameter is called after.
    pub hint: Option<Name>,
    /// The places of the source whose type the variable is.
    pub places: Vec<Place>,
    /// A use of the function that is generic over it has a type of its own in its stead.
    pub instantiated: bool,
}

impl Infer<'_> {
    pub fn fresh(&mut self) -> Ty {
        self.fresh_at(self.level, false, None)
    }

    /// A fresh variable for a place with several sources.
    pub fn fresh_place(&mut self, hint: Option<Name>) -> Ty {
        self.fresh_at(self.level, true, hint)
    }

    pub fn fresh_at(&mut self, level: u32, place: bool, hint: Option<Name>) -> Ty {
        let var = TyVar(self.slots.len() as u32);
        self.slots.push(Slot { level, place, hint, ..Slot::default() });
        Ty::Var(var)
    }

    pub fn slot(&self, var: TyVar) -> &Slot {
        &self.slots[var.0 as usize]
    }

    fn slot_mut(&mut self, var: TyVar) -> &mut Slot {
        &mut self.slots[var.0 as usize]
    }

    /// The type with its outermost variable followed to what it stands for.
    pub fn shallow(&self, ty: &Ty) -> Ty {
        let mut ty = ty.clone();
        while let Ty::Var(var) = ty {
            match &self.slot(var).link {
                Some(link) => ty = link.clone(),
                None => break,
            }
        }
        ty
    }

    /// The type with every variable followed.
    pub fn deep(&self, ty: &Ty) -> Ty {
        match self.shallow(ty) {
            Ty::Con(con, args) if !args.is_empty() => {
                let args: Vec<Ty> = args.iter().map(|a| self.deep(a)).collect();
                if con == Con::Option && args[0].is(&Con::Option) {
                    return args[0].clone();
                }
                Ty::new(con, args)
            }
            other => other,
        }
    }

    /// Makes two types one, or says which parts cannot meet. Their variables are not followed: they tell which places these are.
    pub fn unify(&mut self, a: &Ty, b: &Ty) -> Result<(), (Ty, Ty)> {
        let parts = (a, b);
        let (a, b) = (self.shallow(a), self.shallow(b));
        match (&a, &b) {
            (Ty::Var(x), Ty::Var(y)) if x == y => Ok(()),
            (Ty::Var(x), Ty::Var(y)) => {
                self.union(*x, *y);
                Ok(())
            }
            (Ty::Var(var), other) | (other, Ty::Var(var)) => {
                if self.adjust(*var, other, self.slot(*var).level) {
                    return Err((parts.0.clone(), parts.1.clone()));
                }
                self.assign(*var, other.clone());
                Ok(())
            }
            (Ty::Con(Con::Error | Con::Opaque, _), _) | (_, Ty::Con(Con::Error | Con::Opaque, _)) => Ok(()),
            (Ty::Con(c, xs), Ty::Con(d, ys)) if c == d && xs.len() == ys.len() => {
                for (x, y) in xs.clone().iter().zip(ys.clone().iter()) {
                    self.unify(x, y)?;
                }
                Ok(())
            }
            _ => Err((parts.0.clone(), parts.1.clone())),
        }
    }

    fn union(&mut self, from: TyVar, into: TyVar) {
        let slot = std::mem::take(self.slot_mut(from));
        self.slot_mut(from).places.clone_from(&slot.places);
        let definer = self.slot(into).definer.filter(|goal| self.defines(*goal)).or(slot.definer);
        let target = self.slot_mut(into);
        target.level = target.level.min(slot.level);
        target.place |= slot.place;
        target.definer = definer;
        // A parameter's name says more than a temporary's.
        if target.hint.is_none() || (!slot.place && slot.hint.is_some() && target.place) {
            target.hint = slot.hint.or(target.hint.take());
        }
        target.places.extend(slot.places.iter().copied());
        target.sources.extend(slot.sources.iter().copied());
        target.waiting.extend(slot.waiting.iter().copied());
        self.queue.extend(slot.waiting);
        self.queue.extend(slot.sources);
        let wake: Vec<GoalId> = {
            let target = self.slot(into);
            target.waiting.iter().chain(&target.sources).copied().collect()
        };
        self.queue.extend(wake);
        self.slot_mut(from).link = Some(Ty::Var(into));
    }

    fn assign(&mut self, var: TyVar, ty: Ty) {
        let slot = self.slot(var);
        if slot.instantiated && slot.level == GENERIC && !slot.places.is_empty() && !self.is_open(&ty) {
            self.share(&slot.places.clone());
        }
        let slot = self.slot_mut(var);
        slot.link = Some(ty);
        let waiting = std::mem::take(&mut slot.waiting);
        let sources = std::mem::take(&mut slot.sources);
        self.queue.extend(waiting);
        self.queue.extend(sources);
    }

    /// Says if a type is made of more constructors and variables than `limit`. Parts can be shared, so that there may be very many: they
    /// are not counted beyond the limit.
    pub fn is_larger(&self, ty: &Ty, limit: usize) -> bool {
        fn count(infer: &Infer<'_>, ty: &Ty, left: &mut usize) -> bool {
            if *left == 0 {
                return true;
            }
            *left -= 1;
            match infer.shallow(ty) {
                Ty::Var(_) => false,
                Ty::Con(_, args) => args.iter().any(|arg| count(infer, arg, left)),
            }
        }
        count(self, ty, &mut { limit })
    }

    /// Says if a type holds a variable.
    fn is_open(&self, ty: &Ty) -> bool {
        match self.shallow(ty) {
            Ty::Var(_) => true,
            Ty::Con(_, args) => args.iter().any(|arg| self.is_open(arg)),
        }
    }

    /// Lowers the level of everything in `ty` to `level`; true if `var` occurs in it.
    pub fn adjust(&mut self, var: TyVar, ty: &Ty, level: u32) -> bool {
        match self.shallow(ty) {
            Ty::Var(other) if other == var => true,
            Ty::Var(other) => {
                self.lower_level(other, level);
                false
            }
            Ty::Con(_, args) => args.iter().any(|arg| self.adjust(var, arg, level)),
        }
    }

    /// A variable that flows into a place of an outer function belongs to that function, too.
    fn lower_level(&mut self, var: TyVar, level: u32) {
        if self.slot(var).level <= level {
            return;
        }
        self.slot_mut(var).level = level;
        // It is one variable for all calls of the function, each of which is a source of it.
        self.slot_mut(var).place = true;
        let sources = self.slot(var).sources.clone();
        for goal in sources {
            if let GoalKind::Flow { from, .. } = &self.goals[goal.0].kind {
                let from = from.clone();
                self.adjust(TyVar(u32::MAX), &from, level);
            }
        }
    }

    pub fn level_of(&self, ty: &Ty) -> Option<u32> {
        match self.shallow(ty) {
            Ty::Var(var) => Some(self.slot(var).level),
            Ty::Con(..) => None,
        }
    }

    /// Works off the queue.
    pub fn solve(&mut self) {
        while let Some(goal) = self.queue.pop_front() {
            if self.goals[goal.0].done {
                continue;
            }
            match self.step(goal) {
                Step::Done => self.goals[goal.0].done = true,
                Step::Wait(ty) => self.wait(goal, &ty),
            }
        }
    }

    fn wait(&mut self, goal: GoalId, ty: &Ty) {
        if let Ty::Var(var) = self.shallow(ty) {
            let slot = self.slot_mut(var);
            if !slot.waiting.contains(&goal) {
                slot.waiting.push(goal);
            }
        }
    }

    /// Records a pending flow as a source of a place.
    pub fn add_source(&mut self, place: TyVar, goal: GoalId, from: &Ty) {
        let slot = self.slot_mut(place);
        if !slot.sources.contains(&goal) {
            slot.sources.push(goal);
        }
        let level = slot.level;
        self.adjust(TyVar(u32::MAX), from, level);
    }

    pub fn set_definer(&mut self, ty: &Ty, goal: GoalId) {
        if let Ty::Var(var) = self.shallow(ty) {
            let known = self.slot(var).definer.filter(|known| self.defines(*known));
            self.slot_mut(var).definer = known.filter(|known| !self.asks_about(*known, var)).or(Some(goal));
        }
    }

    /// Whether what a goal gives is also what it is given, so that it does not say what that is.
    fn asks_about(&self, goal: GoalId, var: TyVar) -> bool {
        let mut vars = Vec::new();
        match &self.goals[goal.0].kind {
            GoalKind::Op { inputs, .. } => inputs.iter().for_each(|ty| self.vars_of(ty, &mut vars)),
            GoalKind::Call { callee, args, .. } => {
                self.vars_of(callee, &mut vars);
                args.iter().for_each(|arg| self.vars_of(&arg.ty, &mut vars));
            }
            _ => {}
        }
        vars.contains(&var)
    }

    /// Whether a result can still be written as this goal's: a call whose callee has become known is what that gives.
    fn defines(&self, goal: GoalId) -> bool {
        !self.goals[goal.0].done && self.current_goal != Some(goal)
    }

    /// Finishes a function: the variables made since `start` that are deeper than `level` become generic.
    pub fn generalize(&mut self, start: usize, level: u32) {
        for slot in &mut self.slots[start..] {
            if slot.link.is_none() && slot.level > level {
                slot.level = GENERIC;
            }
        }
    }

    /// A copy of a type with its generic variables replaced by fresh ones, the same for the same variable.
    pub fn copy(&mut self, ty: &Ty, subst: &mut HashedTable<TyVar, Ty>) -> Ty {
        match self.shallow(ty) {
            Ty::Var(var) => {
                if let Some(known) = subst.get(&var) {
                    return known.clone();
                }
                let slot = self.slot(var);
                if slot.level != GENERIC {
                    return Ty::Var(var);
                }
                let (hint, places) = (slot.hint.clone(), slot.places.clone());
                self.slot_mut(var).instantiated = true;
                let fresh = self.fresh_at(self.level, false, hint);
                if let Ty::Var(copy) = fresh {
                    self.slot_mut(copy).places = places;
                }
                subst.insert(var, fresh.clone());
                fresh
            }
            Ty::Con(con, args) => {
                let mut copies: Vec<Ty> = args.iter().map(|a| self.copy(a, subst)).collect();
                // What has no variables stays what an annotation made, and in its place.
                for (copy, arg) in copies.iter_mut().zip(args.iter()) {
                    if self.shallow(arg).is_identical(copy) {
                        copy.clone_from(arg);
                    }
                }
                let unchanged = args.iter().zip(&copies).all(|(arg, copy)| arg.is_identical(copy));
                Ty::Con(con, if unchanged { args } else { copies.into() })
            }
        }
    }

    /// Finds the variables of `pattern` in `instance`: what a closure type's arguments say about its function's variables.
    pub fn match_types(&self, pattern: &Ty, instance: &Ty, subst: &mut HashedTable<TyVar, Ty>) {
        match (self.shallow(pattern), self.shallow(instance)) {
            (Ty::Var(var), instance) => {
                subst.get_or_insert(var, instance);
            }
            (Ty::Con(_, xs), Ty::Con(_, ys)) => {
                for (x, y) in xs.iter().zip(ys.iter()) {
                    self.match_types(x, y, subst);
                }
            }
            _ => {}
        }
    }

    /// Whether two types could still become one, without making them so.
    pub fn could_unify(&self, a: &Ty, b: &Ty) -> bool {
        match (self.shallow(a), self.shallow(b)) {
            (Ty::Con(Con::Error | Con::Opaque, _), _) | (_, Ty::Con(Con::Error | Con::Opaque, _)) => true,
            (Ty::Con(c, xs), Ty::Con(d, ys)) => {
                c == d
                    && xs.len() == ys.len()
                    && xs.iter().zip(ys.iter()).all(|(x, y)| self.could_unify(x, y))
            }
            _ => true,
        }
    }

    /// Adds the variables of a type to those of many.
    pub fn add_vars(&self, ty: &Ty, out: &mut IdSet<TyVar>) {
        match self.shallow(ty) {
            Ty::Var(var) => _ = out.insert(var),
            Ty::Con(_, args) => args.iter().for_each(|arg| self.add_vars(arg, out)),
        }
    }

    /// The variables of a type, in order of appearance.
    pub fn vars_of(&self, ty: &Ty, out: &mut Vec<TyVar>) {
        match self.shallow(ty) {
            Ty::Var(var) => {
                if !out.contains(&var) {
                    out.push(var);
                }
            }
            Ty::Con(_, args) => args.iter().for_each(|arg| self.vars_of(arg, out)),
        }
    }
}
